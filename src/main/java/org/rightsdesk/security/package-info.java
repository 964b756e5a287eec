/** Who may sign in, and what each person may see and do: users, memberships with an end date, the guarded doors of the web server. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "company", "worklist"})
package org.rightsdesk.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
