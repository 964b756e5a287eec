package org.rightsdesk.request;

import static org.rightsdesk.common.Role.HANDLER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.Digest;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.StepFinished;
import org.rightsdesk.common.Verb;
import org.rightsdesk.company.Companies;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what customers send and lets a person judge it. */
@Service
@Transactional
public class Submissions {

    /** Article 99: nobody asked for these rights before. */
    private static final LocalDate REGULATION_APPLIES = LocalDate.of(2018, 5, 25);

    private final SubmissionRepository repository;
    private final ReferenceRepository references;
    private final RequestOpening opening;
    private final Companies companies;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    Submissions(
            SubmissionRepository repository,
            ReferenceRepository references,
            RequestOpening opening,
            Companies companies,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.references = references;
        this.opening = opening;
        this.companies = companies;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Stores what arrived and gives it a case number. Receipt stands from here on, whatever a person decides later (D1).
     *
     * @throws Refusal when the receipt lies in the future, or a person books one before the regulation applied
     */
    public Submission receive(NewSubmission arrived) {
        return receive(arrived, FirstArrival.REQUEST_CHANNEL);
    }

    /** As {@link #receive(NewSubmission)}; what reached somebody else of the company first is passed on, its receipt stands (R23). */
    public Submission receive(NewSubmission arrived, FirstArrival place) {
        access.require(arrived.company());
        if (arrived.receivedAt().isAfter(clock.instant().plusSeconds(300))) {
            throw new Refusal("refusal.receipt-in-future");
        }
        requireSince(arrived.receivedAt());
        String reference = references.next(
                companies.get(arrived.company()),
                Helsinki.dayOf(arrived.receivedAt()).getYear());
        Submission submission = Submission.of(UUID.randomUUID(), reference, arrived);
        repository.insert(submission, clock.instant());
        tell(
                Verb.SUBMISSION_RECEIVED,
                submission,
                null,
                Map.of("channel", arrived.channel().name(), "arrived", place.name()));
        happenings.tell(new SubmissionReceived(submission.id()));
        return submission;
    }

    /** @throws NotFound when it does not exist for the actor */
    @Transactional(readOnly = true)
    public Submission get(UUID id) {
        return repository.find(id, access.companies()).orElseThrow(NotFound::new);
    }

    /** The submission with this id, or nothing when there is none for the actor. */
    @Transactional(readOnly = true)
    public Optional<Submission> find(UUID id) {
        return repository.find(id, access.companies());
    }

    /** @throws Refusal when retention has taken away what the customer wrote: such a case cannot be worked on again */
    void requireWhole(UUID id) {
        if (repository.minimised(get(id).id())) {
            throw new Refusal("refusal.case-minimised");
        }
    }

    /** The submission of a family number such as {@code K-2026-0147}. */
    @Transactional(readOnly = true)
    public Optional<Submission> byReference(String reference) {
        return repository.findByReference(reference, access.companies());
    }

    /** A handler confirms what is asked; one request is opened for each right, with the receipt of the submission. */
    public void triage(UUID id, Triage triage) {
        if (triage.rights().isEmpty()) {
            throw new Refusal("refusal.no-right-chosen");
        }
        Submission opened =
                change(id, Verb.TRIAGED, Map.of("rights", triage.rights().toString()), s -> {
                    access.require(s.company(), HANDLER);
                    return s.opened(triage.language(), triage.customerNumber(), triage.siteNumber());
                });
        opening.open(opened, triage);
        happenings.tell(new StepFinished(id, Step.TRIAGE));
    }

    /** A handler finds that it is no rights request; the sender gets the answer, unless it is spam. */
    public void setAside(UUID id, SetAsideReason reason, String answer) {
        if (reason.isAnswered() && answer.isBlank()) {
            throw new Refusal("refusal.answer-missing");
        }
        change(id, Verb.SET_ASIDE, Map.of("reason", reason.name()), s -> {
            access.require(s.company(), HANDLER);
            return s.setAside(reason, answer.strip());
        });
        happenings.tell(new StepFinished(id, Step.TRIAGE));
    }

    /** The customer opened the link in our mail: the address works. */
    public void confirmMailbox(UUID id) {
        if (!get(id).mailboxConfirmed()) {
            change(id, Verb.MAILBOX_CONFIRMED, Map.of(), Submission::mailboxProven);
        }
    }

    /** A handler mends the address that a letter could not reach. */
    public void correctEmail(UUID id, EmailAddress address) {
        change(id, Verb.EMAIL_CORRECTED, Map.of("channel", "EMAIL"), s -> {
            access.require(s.company(), HANDLER);
            return s.reachedAt(address);
        });
    }

    /** What a person types may be a slip of the year; what a machine receives is never turned away for its date. */
    private void requireSince(Instant receivedAt) {
        if (access.actor().kind() == Actor.Kind.STAFF
                && Helsinki.dayOf(receivedAt).isBefore(REGULATION_APPLIES)) {
            throw new Refusal("refusal.receipt-too-early");
        }
    }

    /** A handler notes the postal address to be used instead. */
    public void correctPostalAddress(UUID id, String address) {
        change(id, Verb.EMAIL_CORRECTED, Map.of("channel", "LETTER"), s -> {
            access.require(s.company(), HANDLER);
            return s.reachedAt(address.strip());
        });
    }

    private Submission change(UUID id, Verb verb, Map<String, String> facts, UnaryOperator<Submission> transition) {
        Submission before = get(id);
        Submission after = transition.apply(before);
        repository.update(after);
        tell(verb, after, digest(before), facts);
        return after;
    }

    private void tell(Verb verb, Submission after, @Nullable String before, Map<String, String> facts) {
        happenings.tell(after.happened(verb, facts).digested(before, digest(after)));
    }

    private static String digest(Submission s) {
        Instant received = s.receivedAt();
        return Digest.of(String.join(
                "|",
                s.reference(),
                s.state().name(),
                received.toString(),
                s.language().name(),
                String.valueOf(
                        s.requester().email() == null
                                ? null
                                : s.requester().email().value()),
                String.valueOf(s.requester().postalAddress()),
                s.words(),
                String.valueOf(s.setAsideReason()),
                String.valueOf(s.mailboxConfirmed())));
    }
}
