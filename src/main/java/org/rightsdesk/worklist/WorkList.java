package org.rightsdesk.worklist;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions about the task list as a whole: how much, where, whose. Only companies of the actor are ever seen. */
@Service
@Transactional(readOnly = true)
public class WorkList {

    private final WorkListQuery query;

    WorkList(WorkListQuery query) {
        this.query = query;
    }

    /** A page of the list, the earliest last day first. */
    public List<WorkItem> page(WorkFilter filter, int offset, int limit) {
        return query.page(filter, offset, limit);
    }

    public Totals totals(WorkFilter filter) {
        return query.count(filter);
    }

    /** The number of tasks of each filter, in their order, by one query. */
    public List<Integer> counts(List<WorkFilter> filters) {
        return filters.isEmpty() ? List.of() : query.counts(filters);
    }

    /** The place of a task in the list, from 0; where it would stand if it is not in it. */
    public int placeOf(WorkFilter filter, UUID item) {
        return query.before(filter, item);
    }

    /** How many of the tasks stand before the row at the place {@code first}, counted from 0. */
    public int amongFirst(WorkFilter filter, Set<UUID> items, int first) {
        return query.amongFirst(filter, items, first);
    }

    /** User names of those who have taken something that the actor sees. */
    public List<String> assignees() {
        return query.assignees();
    }
}
