/** Tests of the company profiles. */
@NullMarked
package org.rightsdesk.company;

import org.jspecify.annotations.NullMarked;
