package org.rightsdesk.request;

import static org.rightsdesk.common.Role.HANDLER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.StepFinished;
import org.rightsdesk.common.Verb;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The requests and what can be done with one: first what people do, then what the process tells. */
@Service
@Transactional
public class Requests {

    private final RequestRepository repository;
    private final RequestChange change;
    private final Submissions submissions;
    private final Access access;
    private final Happenings happenings;

    Requests(
            RequestRepository repository,
            RequestChange change,
            Submissions submissions,
            Access access,
            Happenings happenings) {
        this.repository = repository;
        this.change = change;
        this.submissions = submissions;
        this.access = access;
        this.happenings = happenings;
    }

    /** @throws NotFound when it does not exist for the actor */
    @Transactional(readOnly = true)
    public RightsRequest get(UUID id) {
        return change.load(id);
    }

    /** The request with this id, or nothing when there is none for the actor, e.g. because it is the id of a submission. */
    @Transactional(readOnly = true)
    public Optional<RightsRequest> find(UUID id) {
        return repository.find(id, access.companies());
    }

    /** The request of a number such as {@code K-2026-0147-2}. */
    @Transactional(readOnly = true)
    public Optional<RightsRequest> byReference(String reference) {
        return repository.findByReference(reference, access.companies());
    }

    /** The requests of one family in the order of their numbers. */
    @Transactional(readOnly = true)
    public List<RightsRequest> ofSubmission(UUID submissionId) {
        return repository.ofSubmission(submissionId, access.companies());
    }

    /** The requests that have not ended. */
    @Transactional(readOnly = true)
    public List<UUID> running() {
        return repository.running(access.companies());
    }

    /** @throws NotFound when it does not exist for the actor */
    @Transactional(readOnly = true)
    public RequestFile file(UUID id) {
        RightsRequest request = get(id);
        return new RequestFile(submissions.get(request.submissionId()), request);
    }

    /** The customer takes the request back, or a handler notes that he or she did. */
    public void withdraw(UUID id) {
        RightsRequest request = apply(id, Verb.WITHDRAWN, Map.of(), r -> {
            requireHandlerOrCustomer(r);
            return r.withdrawn();
        });
        happenings.tell(new RequestWithdrawn(id, request.submissionId()));
    }

    /** A handler opens an ended request again because there is new information. */
    public void reopen(UUID id) {
        RightsRequest request = apply(id, Verb.REOPENED, Map.of(), r -> {
            access.require(r.company(), HANDLER);
            submissions.requireWhole(r.submissionId());
            return r.reopened();
        });
        happenings.tell(new RequestReopened(id, request.submissionId(), request.right()));
    }

    /** A handler asks the customer what is wanted, instead of proposing a decision or where the process waits for the text. */
    public void askQuestion(UUID id, String text, Step askedAt) {
        if (text.isBlank()) {
            throw new Refusal("refusal.question-missing");
        }
        apply(id, Verb.CLARIFICATION_NEEDED, Map.of(), r -> {
            access.require(r.company(), HANDLER);
            return r.ask(text.strip());
        });
        happenings.tell(new StepFinished(id, askedAt));
    }

    /** The customer's answer to our question has arrived, by whatever way. */
    public void clarified(UUID id) {
        apply(id, Verb.CLARIFICATION_ANSWERED, Map.of(), r -> {
            requireHandlerOrCustomer(r);
            return r.clarified();
        });
        happenings.tell(new StepFinished(id, Step.AWAIT_CLARIFICATION));
    }

    /** The handler noted that data are locked while the objection is assessed (R14, R17). */
    public void restrictedMeanwhile(UUID id) {
        apply(id, Verb.RESTRICTED_MEANWHILE, Map.of(), r -> {
            access.require(r.company(), HANDLER);
            return r;
        });
        happenings.tell(new StepFinished(id, Step.RESTRICT_MEANWHILE));
    }

    // What the process tells as the work goes on.

    public void askedIdentity(UUID id) {
        apply(id, Verb.IDENTITY_ASKED, Map.of(), RightsRequest::askedIdentity);
    }

    public void identityAnswered(UUID id) {
        apply(id, Verb.IDENTITY_ANSWERED, Map.of(), RightsRequest::identityAnswered);
    }

    /** Nobody answered, and it is waited no longer (D7). */
    public void identityAwaitedNoLonger(UUID id) {
        apply(id, Verb.IDENTITY_WAIT_ENDED, Map.of(), RightsRequest::identityAnswered);
    }

    public void askedClarification(UUID id) {
        apply(id, Verb.CLARIFICATION_ASKED, Map.of(), RightsRequest::askedClarification);
    }

    /** Thirty days of silence: what can be answered is answered without it (D10). */
    public void goOnUnclarified(UUID id) {
        apply(id, Verb.CLARIFICATION_ANSWERED, Map.of("answer", "none"), RightsRequest::clarified);
    }

    public void startSearch(UUID id) {
        apply(id, Verb.SEARCH_STARTED, Map.of(), RightsRequest::searching);
    }

    public void startAssessment(UUID id) {
        apply(id, Verb.ASSESSMENT_STARTED, Map.of(), RightsRequest::assessing);
    }

    /** Nobody could be identified; the answer tells how the request can go on (R2, D10). */
    public void closeNotIdentifiable(UUID id) {
        decide(id, Outcome.NOT_IDENTIFIABLE);
    }

    public void carriedOut(UUID id) {
        apply(id, Verb.CARRIED_OUT, Map.of(), r -> r);
    }

    public void replied(UUID id) {
        apply(id, Verb.REPLIED, Map.of(), RightsRequest::replied);
    }

    public void close(UUID id) {
        RightsRequest closed = apply(id, Verb.CLOSED, Map.of(), RightsRequest::closed);
        happenings.tell(new RequestClosed(id, closed.submissionId()));
    }

    private void decide(UUID id, Outcome outcome) {
        apply(id, Verb.DECISION_SIGNED, Map.of("outcome", outcome.name()), r -> r.decided(outcome));
    }

    private RightsRequest apply(
            UUID id, Verb verb, Map<String, String> facts, UnaryOperator<RightsRequest> transition) {
        return change.apply(id, verb, facts, transition);
    }

    private void requireHandlerOrCustomer(RightsRequest r) {
        if (access.actor().kind() == Actor.Kind.STAFF) {
            access.require(r.company(), HANDLER);
        }
    }
}
