package org.rightsdesk.request;

import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Language;

/**
 * Data that the company itself has found to be wrong (M3).
 *
 * @param person whose data they are; a name or a customer number is needed
 * @param what what was noticed and where, in words
 */
public record OwnFinding(CompanyKey company, Language language, Requester person, String what) {

    @Override
    public String toString() {
        return "OwnFinding[" + company + "]";
    }
}
