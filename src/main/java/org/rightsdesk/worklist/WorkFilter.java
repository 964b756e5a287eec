package org.rightsdesk.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Step;
import org.rightsdesk.request.Right;

/**
 * What the list shows. Null and blank mean "all".
 *
 * @param search part of the reference, customer's name, customer number or subject, in any case
 * @param deadline one state of the deadline
 * @param who user name of the one who has taken it; {@link #NOBODY} for what is free
 * @param language language of the answer
 * @param family beginning of the reference, e.g. {@code K-2026-0147} for all requests of one letter
 * @param day the last day, in Finland
 */
public record WorkFilter(
        View view,
        String search,
        @Nullable CompanyKey company,
        @Nullable Right right,
        @Nullable Step step,
        @Nullable DeadlineState deadline,
        @Nullable String who,
        @Nullable Language language,
        @Nullable String family,
        @Nullable LocalDate day) {

    /** Stands for "nobody has taken it". */
    public static final String NOBODY = "nobody";

    /** Whose work is shown. */
    public enum View {
        /** What I have taken, and what an absent colleague has whom I stand in for. */
        MINE,
        /** What I may take by my roles. */
        GROUPS,
        /** Everything of my companies. */
        ALL
    }

    /** How the deadline stands. Late, soon and later leave out what is paused. */
    public enum DeadlineState {
        LATE,
        SOON,
        LATER,
        PAUSED,
        EXTENDED
    }

    public WorkFilter(
            View view,
            String search,
            @Nullable CompanyKey company,
            @Nullable Right right,
            @Nullable Step step,
            @Nullable DeadlineState deadline) {
        this(view, search, company, right, step, deadline, null, null, null, null);
    }

    public static WorkFilter of(View view) {
        return new WorkFilter(view, "", null, null, null, null);
    }

    public WorkFilter whose(@Nullable String user) {
        return new WorkFilter(view, search, company, right, step, deadline, user, language, family, day);
    }

    public WorkFilter in(@Nullable CompanyKey one) {
        return new WorkFilter(view, search, one, right, step, deadline, who, language, family, day);
    }

    public WorkFilter searching(String text) {
        return new WorkFilter(view, text, company, right, step, deadline, who, language, family, day);
    }

    public WorkFilter family(@Nullable String beginning) {
        return new WorkFilter(view, search, company, right, step, deadline, who, language, beginning, day);
    }

    public WorkFilter on(@Nullable LocalDate lastDay) {
        return new WorkFilter(view, search, company, right, step, deadline, who, language, family, lastDay);
    }
}
