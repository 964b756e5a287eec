package org.rightsdesk.measure;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Verb;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Statement;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Proposal;
import org.rightsdesk.request.ProposalCheck;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A company that declares "no automated decisions, no profiling" does not repeat it unread: before a decision that touches it, a person
 * looks whether it is true of this customer (I5, R19, CF17).
 */
@Service
@Transactional
public class ProfilingChecks implements ProposalCheck {

    private static final Set<Right> TOUCHED = Set.of(Right.ACCESS, Right.OBJECTION, Right.HUMAN_REVIEW);

    private final ProfilingCheckRepository repository;
    private final HumanReviewRepository reviews;
    private final Companies companies;
    private final Noting noting;

    ProfilingChecks(
            ProfilingCheckRepository repository, HumanReviewRepository reviews, Companies companies, Noting noting) {
        this.repository = repository;
        this.reviews = reviews;
        this.companies = companies;
        this.noting = noting;
    }

    /** Whether the decision on this request wants the check. */
    public boolean needed(RightsRequest request) {
        return TOUCHED.contains(request.right())
                && companies.get(request.company()).notice().statements().contains(Statement.NO_PROFILING);
    }

    /** @throws Refusal when the declaration is found untrue and it is not said where */
    public void note(UUID requestId, ProfilingCheck check) {
        RightsRequest request = noting.open(requestId, TOUCHED, Role.HANDLER, Role.DECIDER);
        if (!check.holds() && check.note().isBlank()) {
            throw new Refusal("refusal.profiling-check-note");
        }
        repository.store(requestId, check, noting.actor(), noting.now());
        noting.tell(request, Verb.PROFILING_CHECKED, Map.of("holds", Boolean.toString(check.holds())));
    }

    @Transactional(readOnly = true)
    public Optional<ProfilingCheck> of(UUID requestId) {
        noting.seen(requestId);
        return repository.find(requestId);
    }

    @Override
    public Optional<String> broken(RightsRequest request, Proposal proposal) {
        if (!needed(request)) {
            return Optional.empty();
        }
        Optional<ProfilingCheck> check = repository.find(request.id());
        if (check.isEmpty()) {
            return Optional.of("refusal.profiling-check-missing");
        }
        boolean none = proposal.outcome() == Outcome.NOTHING_HELD
                || reviews.find(request.id())
                        .filter(review -> !review.result().reviewed())
                        .isPresent();
        return request.right() == Right.HUMAN_REVIEW && none && !check.get().holds()
                ? Optional.of("refusal.profiling-check-and-review-differ")
                : Optional.empty();
    }
}
