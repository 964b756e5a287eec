package org.rightsdesk.insight;

import java.time.LocalDate;
import java.util.List;
import org.rightsdesk.common.Access;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What ends when, of the companies of the actor only. */
@Service
@Transactional(readOnly = true)
public class LastDays {

    private final LastDaysQuery query;
    private final Access access;

    LastDays(LastDaysQuery query, Access access) {
        this.query = query;
        this.access = access;
    }

    /**
     * The days of the span on which something ends; days without any are left out.
     *
     * @param each how many cases of one day are named; the rest is only counted
     */
    public List<BusyDay> between(LocalDate from, LocalDate until, CalendarFilter filter, int each) {
        return query.between(from, until, filter, each, access.companies());
    }

    /** What should have been answered before that day, the oldest first. */
    public List<LastDay> lateBefore(LocalDate day, CalendarFilter filter, int limit) {
        return query.lateBefore(day, filter, limit, access.companies());
    }
}
