/** Whether the audit still says what it said, and what happened to accounts and roles. */
@NullMarked
package org.rightsdesk.desk.audit;

import org.jspecify.annotations.NullMarked;
