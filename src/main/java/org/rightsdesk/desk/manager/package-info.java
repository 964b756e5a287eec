/** The manager's page: figures with the list behind each. */
@NullMarked
package org.rightsdesk.desk.manager;

import org.jspecify.annotations.NullMarked;
