package org.rightsdesk.desk.file;

import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Step;
import org.rightsdesk.desk.kit.GuideSection;

/** Where the guide tells about a step. */
final class GuideOf {

    private GuideOf() {}

    static GuideSection step(@Nullable Step step) {
        if (step == null) {
            return GuideSection.REQUEST_FILE;
        }
        return switch (step) {
            case CHECK_IDENTITY, AWAIT_IDENTITY -> GuideSection.IDENTITY;
            case SEARCH_REGISTER -> GuideSection.SEARCH;
            case RECORD_BAN, RECORD_WITHDRAWAL -> GuideSection.MARKETING;
            case PROPOSE_DECISION, SIGN_DECISION -> GuideSection.DECIDE;
            case CARRY_OUT -> GuideSection.CARRY_OUT;
            case TELL_RECIPIENT -> GuideSection.RECIPIENTS;
            case POST_LETTER, MEND_ADDRESS -> GuideSection.LETTER;
            default -> GuideSection.REQUEST_FILE;
        };
    }
}
