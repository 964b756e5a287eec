/** What the retention will remove, its confirmation, and what to erase again after a restore. */
@NullMarked
package org.rightsdesk.desk.retention;

import org.jspecify.annotations.NullMarked;
