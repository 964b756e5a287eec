package org.rightsdesk.correspondence;

import java.util.Map;
import java.util.UUID;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.StepFinished;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.Decisions;
import org.rightsdesk.request.RequestFile;
import org.rightsdesk.request.Requests;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A decision whose reply would be incomplete is neither proposed nor signed: the person at the desk learns at once what the
 * letter lacks, not the process days later (C.9, R6).
 */
@Component
class ReplyGuard {

    private final LetterWriter writer;
    private final Requests requests;
    private final Decisions decisions;

    ReplyGuard(LetterWriter writer, Requests requests, Decisions decisions) {
        this.writer = writer;
        this.requests = requests;
        this.decisions = decisions;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(StepFinished finished) {
        if (finished.step() == Step.PROPOSE_DECISION || finished.step() == Step.SIGN_DECISION) {
            UUID requestId = finished.caseId();
            decisions
                    .current(requestId)
                    .filter(decision -> decision.state() != Decision.State.SENT_BACK)
                    .ifPresent(decision -> check(requests.file(requestId), decision));
        }
    }

    private void check(RequestFile file, Decision decision) {
        if (file.submission().channel().isAsked()) {
            UUID requestId = file.request().id();
            writer.write(LetterKind.REPLY, file.submission().id(), requestId, Map.of("decision", decision));
        }
    }
}
