/** Figures for managers, read only: nothing here changes anything. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "company"})
package org.rightsdesk.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
