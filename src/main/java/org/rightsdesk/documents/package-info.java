/** Files that belong to a case: attachments, scans, search results. Their type is checked by content. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "request"})
package org.rightsdesk.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
