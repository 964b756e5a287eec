/** Kill -9 in the middle of the work: what was taken in is finished, and no letter is lost or sent twice. */
@NullMarked
package org.rightsdesk.crash;

import org.jspecify.annotations.NullMarked;
