/** Marketing: the check of contact lists against bans and consents. */
@NullMarked
package org.rightsdesk.desk.marketing;

import org.jspecify.annotations.NullMarked;
