/** The only module that knows the process engine: it runs the diagrams, and asks and tells the modules by one line each. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "company",
            "request",
            "deadline",
            "documents",
            "identity",
            "registers",
            "delivery",
            "correspondence",
            "worklist",
            "followup",
            "measure",
            "marketing",
            "security",
            "complaint"
        })
package org.rightsdesk.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
