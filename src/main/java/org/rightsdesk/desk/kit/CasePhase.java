package org.rightsdesk.desk.kit;

import java.util.List;
import org.rightsdesk.request.Status;

/** The way of a case in eight phases, as people see it. */
public final class CasePhase {

    /** The keys of their words, in their order. */
    public static final List<String> NAMES =
            List.of("receipt", "identity", "search", "assessment", "decision", "carry-out", "reply", "closing");

    private CasePhase() {}

    /** The place of the phase in which the case is; one past the last when it has ended. */
    public static int of(Status status) {
        return switch (status) {
            case RECEIVED, IDENTITY_ASKED, CLARIFICATION_ASKED -> 1;
            case SEARCHING -> 2;
            case ASSESSING -> 3;
            case IN_REVIEW -> 4;
            case DECIDED -> 5;
            case REPLIED -> 7;
            case CLOSED, WITHDRAWN -> NAMES.size();
        };
    }

    public static String name(int phase) {
        return Say.text("case.phase." + NAMES.get(phase));
    }
}
