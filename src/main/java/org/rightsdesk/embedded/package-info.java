/** Runs Rightsdesk with nothing installed but Java: PostgreSQL and a mail server inside, demo users and demo cases. Never in production. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "company",
            "security",
            "correspondence",
            "request",
            "identity",
            "registers",
            "measure",
            "delivery",
            "marketing",
            "complaint",
            "worklist"
        })
package org.rightsdesk.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
