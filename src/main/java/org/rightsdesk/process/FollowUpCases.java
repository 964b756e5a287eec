package org.rightsdesk.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.followup.KeptParts;
import org.rightsdesk.followup.Restrictions;
import org.rightsdesk.request.RequestClosed;
import org.rightsdesk.request.RestrictionSet;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins what follows the answer: each runs as a diagram of its own beside the ended case, by the number of the request. */
@Component
class FollowUpCases {

    private static final String ERASURE = "delayed-erasure";
    private static final String REVIEW = "restriction-review";

    private final RuntimeService runtime;
    private final KeptParts keptParts;
    private final Restrictions restrictions;

    /** @param runtime lazy, because the engine calls back into what calls it */
    FollowUpCases(@Lazy RuntimeService runtime, KeptParts keptParts, Restrictions restrictions) {
        this.runtime = runtime;
        this.keptParts = keptParts;
        this.restrictions = restrictions;
    }

    /** Each part that is kept for a time gets its day; what an earlier decision booked looks anew at what is decided now. */
    @EventListener
    void on(RequestClosed event) {
        ActingAs.run(ProcessDelegates.PROCESS, () -> EngineCall.run(() -> book(event.requestId())));
    }

    @EventListener
    void on(RestrictionSet event) {
        ActingAs.run(ProcessDelegates.PROCESS, () -> EngineCall.run(() -> watch(event)));
    }

    private void book(UUID requestId) {
        String caseId = requestId.toString();
        for (String category : keptParts.book(requestId)) {
            runtime.startProcessInstanceByKey(ERASURE, caseId, Map.of("subject", category));
        }
        tell("KeptPartsChanged", caseId);
    }

    private void watch(RestrictionSet event) {
        String caseId = event.requestId().toString();
        if (restrictions.set(event.requestId(), event.reviewOn())) {
            runtime.startProcessInstanceByKey(REVIEW, caseId);
        } else {
            tell("RestrictionChanged", caseId);
        }
    }

    private void tell(String message, String caseId) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId)
                .correlateAll();
    }
}
