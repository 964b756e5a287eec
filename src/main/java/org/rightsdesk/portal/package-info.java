/** The public pages: request form and status page, in three languages, without session and without script. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "company",
            "request",
            "deadline",
            "documents",
            "correspondence",
            "audit",
            "identity",
            "delivery"
        })
package org.rightsdesk.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
