package org.rightsdesk.worklist;

import java.util.Collection;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Role;

/** A queue is a role in a company, written {@code kauhajoki:HANDLER}. */
final class Queues {

    private Queues() {}

    static String[] of(CompanyKey company, Collection<Role> roles) {
        return roles.stream().map(role -> name(company, role)).toArray(String[]::new);
    }

    static String name(CompanyKey company, Role role) {
        return company.value() + ":" + role.name();
    }
}
