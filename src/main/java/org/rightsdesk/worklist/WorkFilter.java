package org.rightsdesk.worklist;

import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Step;
import org.rightsdesk.request.Right;

/**
 * What the list shows. Null and blank mean "all".
 *
 * @param search part of the reference, customer's name or customer number, in any case
 * @param deadline one state of the deadline
 */
public record WorkFilter(
        View view,
        String search,
        @Nullable CompanyKey company,
        @Nullable Right right,
        @Nullable Step step,
        @Nullable DeadlineState deadline) {

    /** Whose work is shown. */
    public enum View {
        /** What I have taken. */
        MINE,
        /** What I may take by my roles. */
        GROUPS,
        /** Everything of my companies. */
        ALL
    }

    /** How the deadline stands. */
    public enum DeadlineState {
        LATE,
        SOON,
        PAUSED
    }

    public static WorkFilter of(View view) {
        return new WorkFilter(view, "", null, null, null, null);
    }
}
