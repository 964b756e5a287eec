package org.rightsdesk.request;

import java.util.List;

/**
 * What a handler proposes to decide.
 *
 * @param reasons the reasons in plain words, for the letter
 * @param reasonsWithheld whether the letter leaves the reasons out, because telling them would defeat the ground (R43)
 */
public record Proposal(Outcome outcome, List<Part> parts, String reasons, boolean reasonsWithheld) {

    public Proposal(Outcome outcome, List<Part> parts, String reasons) {
        this(outcome, parts, reasons, false);
    }

    @Override
    public String toString() {
        return "Proposal[" + outcome + "]";
    }
}
