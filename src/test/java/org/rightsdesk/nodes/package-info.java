/** Two nodes on one database: each does its part of the work, and nothing is done twice. */
@NullMarked
package org.rightsdesk.nodes;

import org.jspecify.annotations.NullMarked;
