/** Ids, value types with rules, languages and roles: what every module speaks. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {},
        type = ApplicationModule.Type.OPEN)
package org.rightsdesk.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
