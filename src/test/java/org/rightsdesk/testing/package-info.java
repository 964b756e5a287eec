/** What tests share: one application context, a clock that tests move. */
@NullMarked
package org.rightsdesk.testing;

import org.jspecify.annotations.NullMarked;
