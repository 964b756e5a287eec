/** What stands in the letters, in three languages, and how a letter is laid out as text and as HTML. Writes nothing to the database. */
@NullMarked
package org.rightsdesk.correspondence.letter;

import org.jspecify.annotations.NullMarked;
