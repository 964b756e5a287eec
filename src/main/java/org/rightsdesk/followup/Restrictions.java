package org.rightsdesk.followup;

import static org.rightsdesk.common.Role.HANDLER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.StepFinished;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Restrictions in force and their review: each goes on with a reason and a new day, or is to be lifted (R14, C.4). */
@Service
@Transactional
public class Restrictions {

    private final RestrictionRepository repository;
    private final Requests requests;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    Restrictions(
            RestrictionRepository repository, Requests requests, Access access, Happenings happenings, Clock clock) {
        this.repository = repository;
        this.requests = requests;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * The restriction is in force, or its review is moved.
     *
     * @return whether it was not in force before
     * @throws Refusal while it is being lifted
     */
    public boolean set(UUID requestId, LocalDate reviewOn) {
        RightsRequest request = requests.get(requestId);
        Optional<Restriction> before = repository.find(requestId);
        if (before.filter(r -> r.state() == Restriction.State.LIFTING).isPresent()) {
            throw new Refusal("refusal.restriction-being-lifted");
        }
        boolean fresh = before.filter(r -> r.state() == Restriction.State.SET).isEmpty();
        if (fresh) {
            repository.set(requestId, reviewOn, clock.instant());
        } else {
            repository.move(requestId, reviewOn);
        }
        happenings.tell(request.happened(Verb.RESTRICTION_REVIEW_SET, Map.of("review", reviewOn.toString())));
        return fresh;
    }

    /** The restriction of the request, also one that was lifted. */
    @Transactional(readOnly = true)
    public Optional<Restriction> of(UUID requestId) {
        requests.get(requestId);
        return repository.find(requestId);
    }

    /** The restriction goes on until a new review. */
    public void goOn(UUID requestId, LocalDate reviewOn, String reason) {
        RightsRequest request = reviewer(requestId, reason);
        if (!reviewOn.isAfter(Helsinki.dayOf(clock.instant()))) {
            throw new Refusal("refusal.review-day-past");
        }
        review(requestId, reviewOn, Restriction.State.SET, reason);
        happenings.tell(request.happened(Verb.RESTRICTION_CONTINUED, Map.of("review", reviewOn.toString())));
        happenings.tell(new StepFinished(requestId, Step.REVIEW_RESTRICTION));
    }

    /** The reason is gone: the restriction is to be lifted, and the customer is told before. */
    public void lift(UUID requestId, String reason) {
        RightsRequest request = reviewer(requestId, reason);
        review(requestId, get(requestId).reviewOn(), Restriction.State.LIFTING, reason);
        happenings.tell(request.happened(Verb.RESTRICTION_TO_BE_LIFTED));
        happenings.tell(new StepFinished(requestId, Step.REVIEW_RESTRICTION));
    }

    Restriction get(UUID requestId) {
        return of(requestId).orElseThrow(NotFound::new);
    }

    private void review(UUID requestId, LocalDate next, Restriction.State to, String reason) {
        Restriction restriction = get(requestId);
        if (restriction.state() != Restriction.State.SET) {
            throw new Refusal("refusal.restriction-being-lifted");
        }
        repository.update(
                restriction.reviewed(next, to, reason.strip(), access.actor().name()), clock.instant());
    }

    private RightsRequest reviewer(UUID requestId, String reason) {
        RightsRequest request = requests.get(requestId);
        access.require(request.company(), HANDLER);
        if (reason.isBlank()) {
            throw new Refusal("refusal.reason-missing");
        }
        return request;
    }
}
