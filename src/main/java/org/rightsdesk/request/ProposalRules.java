package org.rightsdesk.request;

import java.util.Optional;
import java.util.Set;
import org.rightsdesk.common.Refusal;

/** What makes a proposal lawful enough to be sent on. Each rule names its refusal. */
final class ProposalRules {

    private static final Set<Outcome> ASSESSED = Set.of(
            Outcome.FULL,
            Outcome.PARTIAL,
            Outcome.REFUSED,
            Outcome.NOTHING_HELD,
            Outcome.NOT_SPECIFIED,
            Outcome.NOT_A_GDPR_REQUEST,
            Outcome.ALREADY_DONE);

    private ProposalRules() {}

    static void require(Right right, Proposal proposal) {
        refusal(right, proposal).ifPresent(key -> {
            throw new Refusal(key);
        });
    }

    private static Optional<String> refusal(Right right, Proposal proposal) {
        if (!ASSESSED.contains(proposal.outcome())) {
            return Optional.of("refusal.outcome-not-proposable");
        }
        if (proposal.outcome().refusesSomething() && proposal.reasons().isBlank()) {
            return Optional.of("refusal.reasons-missing");
        }
        if (proposal.outcome().refusesSomething() != keepsSomething(proposal)) {
            return Optional.of("refusal.outcome-and-parts-differ");
        }
        if (proposal.outcome() == Outcome.PARTIAL && !grantsSomething(proposal)) {
            return Optional.of("refusal.outcome-and-parts-differ");
        }
        return proposal.parts().stream()
                .flatMap(part -> refusal(right, part).stream())
                .findFirst();
    }

    /** CF4: only a ground that the law gives for this right; C.3: kept data have an end day. */
    private static Optional<String> refusal(Right right, Part part) {
        if (part.outcome() == PartOutcome.GRANT) {
            return Optional.empty();
        }
        Ground ground = part.ground();
        if (ground == null) {
            return Optional.of("refusal.ground-missing");
        }
        if (!ground.allows(right)) {
            return Optional.of("refusal.ground-not-for-right");
        }
        boolean endless = ground.needsEndDay(right) && part.keepUntil() == null;
        return endless ? Optional.of("refusal.end-day-missing") : Optional.empty();
    }

    private static boolean keepsSomething(Proposal proposal) {
        return proposal.parts().stream().anyMatch(p -> p.outcome() == PartOutcome.KEEP);
    }

    private static boolean grantsSomething(Proposal proposal) {
        return proposal.parts().stream().anyMatch(p -> p.outcome() == PartOutcome.GRANT);
    }
}
