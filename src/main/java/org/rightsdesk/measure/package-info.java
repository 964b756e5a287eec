/** What some rights need beside the decision: the fields to correct, the terms of a restriction, the balancing, the review by a human. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "company", "request", "registers"})
package org.rightsdesk.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
