/** The data controllers: who they are, where they are written to, which registers they hold and whom they tell. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common"})
package org.rightsdesk.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
