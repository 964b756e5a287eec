package org.rightsdesk.process;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.rightsdesk.identity.CodeChecks;
import org.rightsdesk.identity.ElectronicIdentification;
import org.rightsdesk.identity.IdentityExceptions;
import org.rightsdesk.identity.Representatives;
import org.springframework.stereotype.Component;

/** What the letter that asks for the identity has to know: the ways that the page of the case offers (B.4), whether authority is missing (R27). */
@Component
class IdentityWays {

    private final CodeChecks codes;
    private final ElectronicIdentification electronic;
    private final Representatives representatives;
    private final IdentityExceptions exceptions;

    IdentityWays(
            CodeChecks codes,
            ElectronicIdentification electronic,
            Representatives representatives,
            IdentityExceptions exceptions) {
        this.codes = codes;
        this.electronic = electronic;
        this.representatives = representatives;
        this.exceptions = exceptions;
    }

    Map<String, ?> of(UUID requestId) {
        Map<String, String> ways = new HashMap<>();
        if (codes.offered(requestId)) {
            ways.put("code", "offered");
        }
        if (electronic.offered(requestId)) {
            ways.put("electronic", "offered");
        }
        if (representatives.unproven(requestId)) {
            ways.put("authority", "missing");
        }
        if (exceptions.lastResort(requestId)) {
            ways.put("copy", "approved");
        }
        return ways;
    }
}
