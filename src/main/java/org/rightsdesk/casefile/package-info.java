/** What people have at hand while a file is open: who else looks at it, what has changed meanwhile, what is typed but not sent. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "request", "identity", "audit", "worklist"})
package org.rightsdesk.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
