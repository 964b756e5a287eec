/** What is handed over: found data, their redaction, the package with its index and proof, and the ways it reaches the person. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"common", "company", "request", "documents", "registers", "identity", "measure"})
package org.rightsdesk.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
