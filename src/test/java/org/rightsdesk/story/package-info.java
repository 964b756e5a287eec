/** Whole stories, from a customer's mail to the closed case, through the real mail server, engine and database. */
@NullMarked
package org.rightsdesk.story;

import org.jspecify.annotations.NullMarked;
