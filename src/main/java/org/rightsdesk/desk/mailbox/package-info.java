/** The mailbox: mails that no machine could place. */
@NullMarked
package org.rightsdesk.desk.mailbox;

import org.jspecify.annotations.NullMarked;
