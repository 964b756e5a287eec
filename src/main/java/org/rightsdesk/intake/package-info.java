/** Reads a letter as a handler would skim it: which rights, which language, which numbers, and by which words. Only proposes; a person confirms. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "company", "request"})
package org.rightsdesk.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
