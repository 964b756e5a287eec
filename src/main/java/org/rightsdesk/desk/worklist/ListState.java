package org.rightsdesk.desk.worklist;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Step;
import org.rightsdesk.request.Right;
import org.rightsdesk.worklist.WorkFilter;
import org.rightsdesk.worklist.WorkFilter.DeadlineState;
import org.rightsdesk.worklist.WorkFilter.View;

/**
 * What the list shows, as it stands in the URL: a link brings back the same view, filters and row. What the URL says wrongly is
 * ignored.
 *
 * @param selected the work item in the side panel
 */
record ListState(WorkFilter filter, @Nullable UUID selected) {

    static ListState of(QueryParameters query) {
        CompanyKey company = query.getSingleParameter("company")
                .filter(key -> key.matches("[a-z][a-z0-9-]{1,39}"))
                .map(CompanyKey::new)
                .orElse(null);
        WorkFilter filter = new WorkFilter(
                constant(query, "view", View.values()).orElse(View.GROUPS),
                query.getSingleParameter("q").orElse(""),
                company,
                constant(query, "right", Right.values()).orElse(null),
                constant(query, "step", Step.values()).orElse(null),
                constant(query, "deadline", DeadlineState.values()).orElse(null));
        return new ListState(
                filter,
                query.getSingleParameter("item").flatMap(ListState::uuid).orElse(null));
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "view", filter.view());
        if (!filter.search().isBlank()) {
            query.put("q", filter.search());
        }
        CompanyKey company = filter.company();
        if (company != null) {
            query.put("company", company.value());
        }
        put(query, "right", filter.right());
        put(query, "step", filter.step());
        put(query, "deadline", filter.deadline());
        if (selected != null) {
            query.put("item", selected.toString());
        }
        return QueryParameters.simple(query);
    }

    ListState select(@Nullable UUID item) {
        return new ListState(filter, item);
    }

    ListState with(WorkFilter changed) {
        return new ListState(changed, null);
    }

    /** Whether anything narrows the view. */
    boolean isNarrowed() {
        return !filter.equals(WorkFilter.of(filter.view()));
    }

    private static void put(Map<String, String> query, String name, @Nullable Enum<?> value) {
        if (value != null) {
            query.put(name, word(value));
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(QueryParameters query, String name, E[] values) {
        return query.getSingleParameter(name).flatMap(word -> Arrays.stream(values)
                .filter(value -> word(value).equals(word))
                .findFirst());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
