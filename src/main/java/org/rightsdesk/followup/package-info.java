/** What follows the answer: parts erased later, restrictions reviewed and lifted, and the end of the case's own data (C.11). */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "company", "request", "deadline", "registers", "correspondence"})
package org.rightsdesk.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
