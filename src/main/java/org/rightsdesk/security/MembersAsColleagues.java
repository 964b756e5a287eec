package org.rightsdesk.security;

import java.util.Set;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Role;
import org.rightsdesk.worklist.Colleagues;
import org.springframework.stereotype.Component;

/** Lets the task list ask whether a task may be handed to somebody. */
@Component
class MembersAsColleagues implements Colleagues {

    private final Memberships memberships;

    MembersAsColleagues(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public Set<Role> rolesOf(String userName, CompanyKey company) {
        return memberships.rolesToday(userName, company);
    }
}
