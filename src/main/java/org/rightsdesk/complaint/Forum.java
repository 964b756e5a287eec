package org.rightsdesk.complaint;

import java.util.Locale;

/** Where a person has taken the matter. Companies answer before a civil court; no appeal to an administrative court exists (R57). */
public enum Forum {
    /** Complaint to the Data Protection Ombudsman (Art. 77). */
    OMBUDSMAN,
    /** Action against the company before the District Court (Art. 79, 82). */
    DISTRICT_COURT;

    /** Message key of the forum's name. */
    public String nameKey() {
        return "complaint.forum." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
