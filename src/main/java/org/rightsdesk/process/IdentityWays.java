package org.rightsdesk.process;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.rightsdesk.identity.CodeChecks;
import org.rightsdesk.identity.ElectronicIdentification;
import org.springframework.stereotype.Component;

/** Which ways of showing who one is the page of the case offers, for the letter that asks (B.4). */
@Component
class IdentityWays {

    private final CodeChecks codes;
    private final ElectronicIdentification electronic;

    IdentityWays(CodeChecks codes, ElectronicIdentification electronic) {
        this.codes = codes;
        this.electronic = electronic;
    }

    Map<String, ?> of(UUID requestId) {
        Map<String, String> ways = new HashMap<>();
        if (codes.offered(requestId)) {
            ways.put("code", "offered");
        }
        if (electronic.offered(requestId)) {
            ways.put("electronic", "offered");
        }
        return ways;
    }
}
