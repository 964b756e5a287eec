/** Reads a raw mail and says what kind it is. Pure: no database, no network. */
@NullMarked
package org.rightsdesk.correspondence.mail;

import org.jspecify.annotations.NullMarked;
