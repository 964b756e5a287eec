package org.rightsdesk.measure;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A decider judges anew what a machine decided (R19, M5). */
@Service
@Transactional
public class HumanReviews {

    private final HumanReviewRepository repository;
    private final Noting noting;

    HumanReviews(HumanReviewRepository repository, Noting noting) {
        this.repository = repository;
        this.noting = noting;
    }

    /** @throws Refusal when it does not say what was decided and why it stands or changes */
    public void review(UUID requestId, HumanReview review) {
        RightsRequest request = noting.open(requestId, Right.HUMAN_REVIEW, Role.DECIDER);
        boolean silent = review.what().isBlank() || review.why().isBlank();
        if (review.result().reviewed() && silent) {
            throw new Refusal("refusal.review-missing");
        }
        repository.store(requestId, review, noting.actor(), noting.now());
        Map<String, String> facts = Map.of("result", review.result().name());
        noting.tell(request, Verb.REVIEWED_BY_HUMAN, facts, Step.REVIEW_ANEW);
    }

    @Transactional(readOnly = true)
    public Optional<HumanReview> of(UUID requestId) {
        noting.seen(requestId);
        return repository.find(requestId);
    }
}
