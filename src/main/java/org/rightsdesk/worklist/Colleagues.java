package org.rightsdesk.worklist;

import java.util.Set;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Role;

/** Who else works here; answered by the module that keeps users and memberships. */
public interface Colleagues {

    /** The roles of that user in the company today; empty for a stranger. */
    Set<Role> rolesOf(String userName, CompanyKey company);
}
