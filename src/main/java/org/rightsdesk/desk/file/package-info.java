/** The request file: one case with its next step, its clock, its history, its words and papers. */
@NullMarked
package org.rightsdesk.desk.file;

import org.jspecify.annotations.NullMarked;
