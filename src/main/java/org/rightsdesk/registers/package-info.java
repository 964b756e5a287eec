/** Search and action in the company's registers, and the recipients who must be told (Art. 19). */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "company", "request", "documents"})
package org.rightsdesk.registers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
