/** The guide of the desk, read inside the desk. */
@NullMarked
package org.rightsdesk.desk.help;

import org.jspecify.annotations.NullMarked;
