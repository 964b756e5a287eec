/** Mail and letters, in and out: mailbox, matching, returned letters, templates, dispatch and the conversation with the customer. */
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
            "intake"
        })
package org.rightsdesk.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
