package org.rightsdesk.request;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.StepFinished;
import org.rightsdesk.common.Verb;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Extends the period of a request: proposed by a handler with a reason from the list, approved by a decider, once, within the first
 * period, never for a refusal (R5, R6, R30, C.0 step 8).
 */
@Service
@Transactional
public class Extensions {

    private final ExtensionRepository repository;
    private final ExtensionRules rules;
    private final RequestChange change;
    private final SecondPerson persons;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    Extensions(
            ExtensionRepository repository,
            ExtensionRules rules,
            RequestChange change,
            SecondPerson persons,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.rules = rules;
        this.change = change;
        this.persons = persons;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Whether an extension is still lawful today and none is proposed. */
    @Transactional(readOnly = true)
    public boolean possible(RightsRequest request) {
        return rules.refusal(request).isEmpty()
                && repository.latest(request.id()).filter(Extensions::isOpen).isEmpty();
    }

    /** The latest proposal to extend, whatever became of it. */
    @Transactional(readOnly = true)
    public Optional<ExtensionProposal> current(UUID requestId) {
        change.load(requestId);
        return repository.latest(requestId);
    }

    /**
     * Proposes to extend; a decider approves.
     *
     * @param words what the reason means in this case, for the letter
     * @throws Refusal after the first period, when it was extended or proposed before, for a refusal, or without words
     */
    public void propose(UUID requestId, ExtensionReason reason, String words) {
        change.apply(requestId, Verb.EXTENSION_PROPOSED, Map.of("extension", reason.name()), r -> {
            persons.requireProposer(r);
            rules.require(r);
            if (words.isBlank()) {
                throw new Refusal("refusal.extension-words-missing");
            }
            return r;
        });
        if (current(requestId).filter(Extensions::isOpen).isPresent()) {
            throw new Refusal("refusal.extension-proposed");
        }
        repository.insert(new ExtensionProposal(
                UUID.randomUUID(),
                requestId,
                reason,
                words.strip(),
                ApprovalState.PROPOSED,
                access.actor().name(),
                clock.instant(),
                null));
        happenings.tell(new ExtensionProposed(requestId));
    }

    /** A decider approves; the notice is written. The new day counts only when it has left (D6). */
    public void approve(UUID requestId) {
        ExtensionProposal proposal = open(requestId);
        RightsRequest request = change.apply(
                requestId, Verb.EXTENDED, Map.of("extension", proposal.reason().name()), r -> {
                    persons.requireOther(r, proposal.proposedBy());
                    rules.require(r);
                    return r.extended(proposal.reason(), proposal.words());
                });
        settle(proposal, ApprovalState.APPROVED, "");
        happenings.tell(new ExtensionChosen(requestId, request.submissionId()));
    }

    /** A decider declines: the first period stands. */
    public void decline(UUID requestId, String why) {
        ExtensionProposal proposal = open(requestId);
        change.apply(requestId, Verb.EXTENSION_DECLINED, Map.of(), r -> {
            persons.requireOther(r, proposal.proposedBy());
            if (why.isBlank()) {
                throw new Refusal("refusal.reason-missing");
            }
            return r;
        });
        settle(proposal, ApprovalState.DECLINED, why.strip());
    }

    private void settle(ExtensionProposal proposal, ApprovalState state, String why) {
        if (!repository.settle(proposal.id(), state, access.actor().name(), clock.instant(), why)) {
            throw change.meanwhile(proposal.requestId());
        }
        happenings.tell(new StepFinished(proposal.requestId(), Step.APPROVE_EXTENSION));
    }

    private ExtensionProposal open(UUID requestId) {
        return current(requestId).filter(Extensions::isOpen).orElseThrow(() -> change.meanwhile(requestId));
    }

    private static boolean isOpen(ExtensionProposal proposal) {
        return proposal.state() == ApprovalState.PROPOSED;
    }
}
