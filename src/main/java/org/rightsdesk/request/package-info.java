/** The customer's letter as it arrived, and one rights request for each right asked for, from opening to closing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "company", "deadline"})
package org.rightsdesk.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
