/** Building blocks of the desk: badge, card, facts, notices; no service and no rule lives here. */
@NullMarked
package org.rightsdesk.desk.kit;

import org.jspecify.annotations.NullMarked;
