/** The staff's views: what a person sees and does, said in modules' verbs; it never touches the engine. */
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
            "intake",
            "audit",
            "casefile",
            "insight",
            "followup",
            "measure",
            "security",
            "marketing",
            "complaint"
        })
package org.rightsdesk.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
