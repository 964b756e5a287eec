/** The task list: one narrow indexed table, kept in the transaction that opens and ends each task. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "company", "deadline", "request"})
package org.rightsdesk.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
