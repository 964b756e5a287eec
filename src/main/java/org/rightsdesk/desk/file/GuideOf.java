package org.rightsdesk.desk.file;

import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Step;

/** Where the guide tells about a step. */
final class GuideOf {

    private GuideOf() {}

    /** The heading as it stands in an address. */
    static String step(@Nullable Step step) {
        if (step == null) {
            return "the-request-file";
        }
        return switch (step) {
            case CHECK_IDENTITY, AWAIT_IDENTITY -> "who-is-asking";
            case SEARCH_REGISTER -> "search";
            case PROPOSE_DECISION, SIGN_DECISION -> "decide";
            case CARRY_OUT -> "carry-out";
            case TELL_RECIPIENT -> "recipients";
            case POST_LETTER, MEND_ADDRESS -> "the-letter";
            default -> "the-request-file";
        };
    }
}
