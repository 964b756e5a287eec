package org.rightsdesk.request;

import java.util.Locale;

/** The reasons the law and the EDPB accept for an extension (Art. 12(3), R30). */
public enum ExtensionReason {
    COMPLEXITY,
    NUMBER,
    SCATTERED,
    REDACTION;

    /** Message key: the reason as a clause that follows "because". */
    public String clauseKey() {
        return "term.ext-reason-" + name().toLowerCase(Locale.ROOT);
    }
}
