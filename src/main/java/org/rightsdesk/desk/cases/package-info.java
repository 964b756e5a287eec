/** Finds cases, also those that have ended. */
@NullMarked
package org.rightsdesk.desk.cases;

import org.jspecify.annotations.NullMarked;
