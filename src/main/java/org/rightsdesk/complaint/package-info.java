/** Complaints to the authority and court cases about a case, with their own dates; while one is open the case is kept (R22, R44). */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "deadline", "request", "followup"})
package org.rightsdesk.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
