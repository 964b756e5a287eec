package org.rightsdesk.request;

import java.time.LocalDate;

/**
 * A lawyer's approval that a law restricts the right of the person (R42, R20, Art. 23).
 *
 * @param provision the act and the section, as a letter cites it
 * @param why what in this case falls under it
 * @param approvedBy who approved it, by name or post
 */
public record LegalApproval(String provision, String why, String approvedBy, LocalDate approvedOn) {

    @Override
    public String toString() {
        return "LegalApproval[" + approvedOn + "]";
    }
}
