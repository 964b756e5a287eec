package org.rightsdesk.worklist;

import java.util.ArrayList;
import java.util.List;

/**
 * Only what a filter really asks stands in the statement: the database then plans each question by itself, and passes by what is not
 * wanted in an index. The sign # becomes the mark of the filter where a statement holds several.
 */
final class FilterSql {

    private static final String MINE =
            """
            (assignee = :me
                or queues && :queues::text[] and assignee in (
                    select a.username from absence a
                    where a.substitute = :me and :today between a.from_day and a.until_day))
            """;

    private static final String GROUPS = "queues && :queues::text[]";
    private static final String WHO = "assignee = :who#";
    private static final String FREE = "assignee is null";
    private static final String SEARCH = "search_words like lower(:search#)";
    private static final String COMPANY = "company = :company#";
    private static final String RIGHT = "right_kind = :right#";
    private static final String STEP = "step = :step#";
    private static final String LANGUAGE = "language = :language#";
    private static final String FAMILY =
            "starts_with(reference, :family#) and substr(reference, length(:family#) + 1, 1) !~ '[0-9]'";
    private static final String DAY = "due_date = :day#";
    private static final String LATE = "due_date < :today and paused_since is null";
    private static final String SOON = "due_date between :today and :soon# and paused_since is null";
    private static final String LATER = "due_date > :soon# and paused_since is null";
    private static final String PAUSED = "paused_since is not null";
    private static final String EXTENDED = "extended";

    private FilterSql() {}

    /** The condition of a filter; its values are named in {@link WorkConditions}. */
    static String of(WorkFilter filter, String mark) {
        List<String> asked = new ArrayList<>(List.of("true"));
        switch (filter.view()) {
            case MINE -> asked.add(MINE);
            case GROUPS -> asked.add(GROUPS);
            case ALL -> {}
        }
        add(asked, filter.who() != null, WorkFilter.NOBODY.equals(filter.who()) ? FREE : WHO);
        add(asked, !FilterWords.search(filter.search()).isEmpty(), SEARCH);
        add(asked, filter.company() != null, COMPANY);
        add(asked, filter.right() != null, RIGHT);
        add(asked, filter.step() != null, STEP);
        add(asked, filter.language() != null, LANGUAGE);
        add(asked, filter.family() != null, FAMILY);
        add(asked, filter.day() != null, DAY);
        if (filter.deadline() != null) {
            asked.add(deadline(filter.deadline()));
        }
        return String.join("\nand ", asked).replace("#", mark);
    }

    private static String deadline(WorkFilter.DeadlineState state) {
        return switch (state) {
            case LATE -> LATE;
            case SOON -> SOON;
            case LATER -> LATER;
            case PAUSED -> PAUSED;
            case EXTENDED -> EXTENDED;
        };
    }

    private static void add(List<String> asked, boolean wanted, String condition) {
        if (wanted) {
            asked.add(condition);
        }
    }
}
