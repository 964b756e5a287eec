package org.rightsdesk.process;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.identity.IdentityChecks;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Status;
import org.springframework.stereotype.Component;

/**
 * Whatever the customer writes while we wait for an answer is the answer: the wait ends at once and the period runs again (D3).
 * Should it turn out to be something else, a handler asks anew. The other way round, an answer lying unread could be closed for
 * silence (D10).
 */
@Component
class CustomerAnswers {

    private final Requests requests;
    private final IdentityChecks identityChecks;
    private final Cases cases;

    CustomerAnswers(Requests requests, IdentityChecks identityChecks, Cases cases) {
        this.requests = requests;
        this.identityChecks = identityChecks;
        this.cases = cases;
    }

    void take(UUID submissionId, @Nullable UUID requestId) {
        Status status =
                requestId == null ? Status.RECEIVED : requests.get(requestId).status();
        if (requestId != null && status == Status.IDENTITY_ASKED) {
            identityChecks.answered(requestId);
            return;
        }
        if (requestId != null && status == Status.CLARIFICATION_ASKED) {
            requests.clarified(requestId);
        }
        cases.readMessage(requestId == null ? submissionId : requestId);
    }
}
