package org.rightsdesk.process;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Step;
import org.rightsdesk.request.Assessment;
import org.rightsdesk.request.Assessments;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.Decisions;
import org.rightsdesk.request.ExtensionProposal;
import org.rightsdesk.request.Extensions;
import org.springframework.stereotype.Component;

/** Who proposed what a second person approves, and so must not do it (C.0 step 8). */
@Component
class Approvals {

    private final Decisions decisions;
    private final Extensions extensions;
    private final Assessments assessments;

    Approvals(Decisions decisions, Extensions extensions, Assessments assessments) {
        this.decisions = decisions;
        this.extensions = extensions;
        this.assessments = assessments;
    }

    /** @return user name, or null where the step is no approval */
    @Nullable String proposer(UUID requestId, Step step) {
        return switch (step) {
            case SIGN_DECISION ->
                decisions.current(requestId).map(Decision::proposedBy).orElse(null);
            case APPROVE_EXTENSION ->
                extensions.current(requestId).map(ExtensionProposal::proposedBy).orElse(null);
            case APPROVE_ASSESSMENT ->
                assessments.current(requestId).map(Assessment::proposedBy).orElse(null);
            default -> null;
        };
    }
}
