/** The ladder of identity: what was asked, what was shown, the verdict; never the document itself (R27). */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "company", "request", "deadline", "documents"})
package org.rightsdesk.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
