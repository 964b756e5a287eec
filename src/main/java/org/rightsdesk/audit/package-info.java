/** Who did and saw what: append-only rows without personal data, written in the transaction that did it (R1). */
@NullMarked
@ApplicationModule(allowedDependencies = {"common"})
package org.rightsdesk.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
