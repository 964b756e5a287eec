/** The people of the desk: who works for a company in which role and for how long, new accounts, the own password. */
@NullMarked
package org.rightsdesk.desk.users;

import org.jspecify.annotations.NullMarked;
