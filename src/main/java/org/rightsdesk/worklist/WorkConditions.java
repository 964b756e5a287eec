package org.rightsdesk.worklist;

import static org.rightsdesk.common.Rows.param;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Search;
import org.rightsdesk.deadline.WorkingDays;
import org.rightsdesk.worklist.WorkFilter.DeadlineState;
import org.springframework.stereotype.Component;

/** Puts a filter of the actor into the parameters of the list's queries. */
@Component
class WorkConditions {

    /** "Due soon" begins five working days before the last day. */
    private static final int SOON = 5;

    private final Access access;
    private final WorkingDays workingDays;
    private final Clock clock;

    WorkConditions(Access access, WorkingDays workingDays, Clock clock) {
        this.access = access;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    String me() {
        return access.actor().name();
    }

    LocalDate today() {
        return Helsinki.dayOf(clock.instant());
    }

    /** The queues that the actor takes work from. */
    String[] queues() {
        List<String> queues = new ArrayList<>();
        for (CompanyKey company : access.companies()) {
            for (Role role : Role.values()) {
                if (access.may(company, role)) {
                    queues.add(Queues.name(company, role));
                }
            }
        }
        return queues.toArray(String[]::new);
    }

    /** @param mark stands at the end of each name, so that several filters fit into one statement */
    Map<String, @Nullable Object> of(WorkFilter filter, String mark) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("who", filter.who());
        values.put("search", pattern(filter.search()));
        values.put("company", filter.company() == null ? null : filter.company().value());
        values.put("right", param(filter.right()));
        values.put("step", param(filter.step()));
        values.put("language", param(filter.language()));
        values.put("family", filter.family());
        values.put("day", filter.day());
        if (filter.deadline() == DeadlineState.SOON || filter.deadline() == DeadlineState.LATER) {
            values.put("soon", lastSoon(today()));
        }
        Map<String, @Nullable Object> marked = new LinkedHashMap<>();
        values.forEach((name, value) -> marked.put(name + mark, value));
        return marked;
    }

    /** What every statement needs, whatever its filters. */
    Map<String, @Nullable Object> ofActor() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(
                "companies", access.companies().stream().map(CompanyKey::value).toArray(String[]::new));
        values.put("queues", queues());
        values.put("me", me());
        values.put("today", today());
        return values;
    }

    private LocalDate lastSoon(LocalDate today) {
        return Stream.iterate(today, workingDays::after).skip(SOON).findFirst().orElseThrow();
    }

    private static String pattern(String typed) {
        String text = FilterWords.search(typed);
        return text.isEmpty() ? "" : Search.containing(text);
    }
}
