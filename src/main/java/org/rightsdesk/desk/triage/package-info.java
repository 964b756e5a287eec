/** Triage: a person confirms what a message asks for; the machine only proposes. */
@NullMarked
package org.rightsdesk.desk.triage;

import org.jspecify.annotations.NullMarked;
