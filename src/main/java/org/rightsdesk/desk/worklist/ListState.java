package org.rightsdesk.desk.worklist;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.worklist.FilterWords;
import org.rightsdesk.worklist.WorkFilter;

/**
 * What the list shows, as it stands in the URL: a link or the way back brings the same view, filters, row and place. What the URL
 * says wrongly is ignored.
 *
 * @param selected the work item in the side panel
 * @param at the first row that was seen, from 0
 */
record ListState(WorkFilter filter, @Nullable UUID selected, int at) {

    static ListState of(WorkFilter filter) {
        return new ListState(filter, null, 0);
    }

    static ListState of(QueryParameters query) {
        return new ListState(
                FilterWords.read(name -> query.getSingleParameter(name).orElse(null)),
                query.getSingleParameter("item").flatMap(ListState::uuid).orElse(null),
                query.getSingleParameter("at")
                        .filter(number -> number.matches("[0-9]{1,7}"))
                        .map(Integer::valueOf)
                        .orElse(0));
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>(FilterWords.of(filter));
        if (selected != null) {
            query.put("item", selected.toString());
        }
        if (at > 0) {
            query.put("at", Integer.toString(at));
        }
        return QueryParameters.simple(query);
    }

    /** As an address, for links. */
    String href() {
        return "?" + query().getQueryString();
    }

    ListState select(@Nullable UUID item) {
        return new ListState(filter, item, at);
    }

    ListState with(WorkFilter changed) {
        return of(changed);
    }

    /** Without a company that is none of the person's: the address says it wrongly. */
    ListState within(Set<CompanyKey> mine) {
        CompanyKey company = filter.company();
        return company == null || mine.contains(company) ? this : new ListState(filter.in(null), selected, at);
    }

    /** Whether anything narrows the view. */
    boolean isNarrowed() {
        return !filter.equals(WorkFilter.of(filter.view()));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
