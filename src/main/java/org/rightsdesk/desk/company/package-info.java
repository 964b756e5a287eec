/** The companies' page: profile, findings and what is still to be set up, read-only. */
@NullMarked
package org.rightsdesk.desk.company;

import org.jspecify.annotations.NullMarked;
