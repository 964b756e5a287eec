/** Makes a picture of every page of the running product, in every language, width and colour scheme, and looks for barriers. */
@NullMarked
package org.rightsdesk.pictures;

import org.jspecify.annotations.NullMarked;
