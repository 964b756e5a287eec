package org.rightsdesk.desk.worklist;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Role;
import org.rightsdesk.security.Staff;
import org.rightsdesk.security.StaffMember;
import org.rightsdesk.worklist.WorkItem;
import org.springframework.stereotype.Component;

/** Colleagues to choose from, by name. */
@Component
class People {

    private final Staff staff;
    private final Access access;

    People(Staff staff, Access access) {
        this.staff = staff;
        this.access = access;
    }

    /** Everyone who works for a company of the actor. */
    List<StaffMember> all() {
        return sorted(access.companies().stream()
                .flatMap(company -> Arrays.stream(Role.values()).flatMap(role -> of(company, role))));
    }

    /** Who may take at least one of the tasks. */
    List<StaffMember> whoMayTake(Collection<WorkItem> items) {
        return sorted(items.stream()
                .flatMap(item -> item.roles().stream().map(role -> new Queue(item.company(), role)))
                .distinct()
                .flatMap(queue -> of(queue.company(), queue.role())));
    }

    private record Queue(CompanyKey company, Role role) {}

    private Stream<StaffMember> of(CompanyKey company, Role role) {
        return staff.members(company, role).stream();
    }

    private static List<StaffMember> sorted(Stream<StaffMember> people) {
        return people.distinct()
                .sorted(Comparator.comparing(StaffMember::displayName))
                .toList();
    }
}
