package org.rightsdesk.request;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rightsdesk.common.Refusal;

/**
 * What makes a proposal lawful enough to be sent on. Each rule names its refusal.
 *
 * @param categories keys of the company's data categories
 * @param today the local day
 */
record ProposalRules(Right right, Set<String> categories, LocalDate today) {

    void require(Proposal proposal) {
        Stream.concat(whole(proposal).stream(), PartRules.of(right, today).broken(proposal.parts()))
                .findFirst()
                .ifPresent(key -> {
                    throw new Refusal(key);
                });
    }

    private Optional<String> whole(Proposal proposal) {
        Outcome outcome = proposal.outcome();
        if (outcome == Outcome.WITHDRAWN || outcome == Outcome.NOT_IDENTIFIABLE) {
            return Optional.of("refusal.outcome-not-proposable");
        }
        if (!Outcome.proposableFor(right).contains(outcome)) {
            return Optional.of("refusal.outcome-not-for-right");
        }
        if (outcome.refusesSomething() && proposal.reasons().isBlank()) {
            return Optional.of("refusal.reasons-missing");
        }
        return agreement(proposal).or(() -> completeness(proposal)).or(() -> withholding(proposal));
    }

    /** Fields are judged one by one: where some of a category were corrected and some not, the category alone is partly kept (C.2). */
    private Optional<String> agreement(Proposal proposal) {
        boolean keeps = anyIs(proposal, PartOutcome.KEEP);
        boolean grants = anyIs(proposal, PartOutcome.GRANT);
        boolean empty = !grants && !keeps && anyIs(proposal, PartOutcome.NOTHING_HELD);
        boolean differ = proposal.outcome().refusesSomething() != keeps
                || proposal.outcome() == Outcome.FULL && empty
                || proposal.outcome() == Outcome.PARTIAL && !grants && right != Right.RECTIFICATION
                || proposal.outcome() == Outcome.REFUSED && grants;
        return differ ? Optional.of("refusal.outcome-and-parts-differ") : Optional.empty();
    }

    /** Only categories of the company, each once; where data are to be erased, every one (C.3). */
    private Optional<String> completeness(Proposal proposal) {
        List<String> judged = proposal.parts().stream().map(Part::category).toList();
        Set<String> different = judged.stream().collect(toSet());
        if (!categories.containsAll(different)) {
            return Optional.of("refusal.category-unknown");
        }
        if (different.size() < judged.size()) {
            return Optional.of("refusal.category-twice");
        }
        boolean all = right == Right.ERASURE
                && (proposal.outcome().carriesSomethingOut() || proposal.outcome() == Outcome.REFUSED);
        return all && different.size() < categories.size()
                ? Optional.of("refusal.category-left-out")
                : Optional.empty();
    }

    /** Reasons are withheld only where telling them would defeat one of the three grounds of the Data Protection Act (R43). */
    private static Optional<String> withholding(Proposal proposal) {
        boolean mayBe = proposal.parts().stream()
                .anyMatch(part -> part.ground() != null && part.ground().mayWithholdReasons());
        return proposal.reasonsWithheld() && !mayBe ? Optional.of("refusal.reasons-not-withheld") : Optional.empty();
    }

    private static boolean anyIs(Proposal proposal, PartOutcome outcome) {
        return proposal.parts().stream().anyMatch(part -> part.outcome() == outcome);
    }
}
