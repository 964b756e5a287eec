/** The work list: what waits for whom, by its last lawful day. */
@NullMarked
package org.rightsdesk.desk.worklist;

import org.jspecify.annotations.NullMarked;
