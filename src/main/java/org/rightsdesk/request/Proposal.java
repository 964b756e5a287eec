package org.rightsdesk.request;

import java.util.List;

/**
 * What a handler proposes to decide.
 *
 * @param reasons the reasons in plain words, for the letter
 */
public record Proposal(Outcome outcome, List<Part> parts, String reasons) {

    @Override
    public String toString() {
        return "Proposal[" + outcome + "]";
    }
}
