/** Booking: a letter, call or visit becomes a submission with its true receipt. */
@NullMarked
package org.rightsdesk.desk.booking;

import org.jspecify.annotations.NullMarked;
