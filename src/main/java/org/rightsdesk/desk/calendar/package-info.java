/** The calendar of last days, with Finnish holidays. */
@NullMarked
package org.rightsdesk.desk.calendar;

import org.jspecify.annotations.NullMarked;
