/** The clock: append-only events become the last lawful day, with the sum that explains it (Regulation 1182/71, GDPR Art. 12). */
@NullMarked
@ApplicationModule(allowedDependencies = {"common"})
package org.rightsdesk.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
