package org.rightsdesk.complaint;

import static org.rightsdesk.common.Role.DATA_PROTECTION_OFFICER;
import static org.rightsdesk.common.Role.HANDLER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Complaints about our own handling (R22): noted when we learn of them, followed by their own dates (R44), kept safe until they end. */
@Service
@Transactional
public class Complaints {

    private final ComplaintRepository repository;
    private final LegalHolds holds;
    private final Requests requests;
    private final ComplaintDays days;
    private final Submissions submissions;
    private final Access access;
    private final Happenings happenings;

    Complaints(
            ComplaintRepository repository,
            LegalHolds holds,
            Requests requests,
            ComplaintDays days,
            Submissions submissions,
            Access access,
            Happenings happenings) {
        this.repository = repository;
        this.holds = holds;
        this.requests = requests;
        this.days = days;
        this.submissions = submissions;
        this.access = access;
        this.happenings = happenings;
    }

    /**
     * Notes that a person has taken the matter to the authority or to court. From here on the case is held.
     *
     * @param requestId the request it is about; null where it is about the whole message
     * @throws Refusal when a day lies in the future, or it was known before it was made
     */
    public Complaint note(UUID submissionId, @Nullable UUID requestId, NewComplaint noted) {
        Submission submission = submissions.get(submissionId);
        access.require(submission.company(), HANDLER, DATA_PROTECTION_OFFICER);
        if (requestId != null && !requests.get(requestId).submissionId().equals(submissionId)) {
            throw new NotFound();
        }
        days.requireInOrder(noted);
        Complaint complaint = opened(submission, requestId, noted);
        repository.insert(complaint);
        holds.set(complaint);
        tell(Verb.COMPLAINT_NOTED, complaint);
        happenings.tell(new ComplaintNoted(complaint.caseId(), complaint.id()));
        return complaint;
    }

    /** The authority has said when it will answer (R44). */
    public void estimate(UUID complaintId, String reference, LocalDate day) {
        days.requireLater(day);
        change(complaintId, Verb.COMPLAINT_FOLLOWED, c -> c.numbered(reference).estimatedOn(day));
    }

    /** Nothing new; it is looked at again on that day. */
    public void lookAgain(UUID complaintId, String reference, LocalDate day) {
        days.requireLater(day);
        change(complaintId, Verb.COMPLAINT_FOLLOWED, c -> c.numbered(reference).lookedAtAgainOn(days.working(day)));
    }

    /**
     * The authority wants our explanation by that day. It is looked at again five working days before.
     *
     * @throws Refusal when the day has passed
     */
    public void askedToExplain(UUID complaintId, String reference, LocalDate by) {
        LocalDate look = days.toWrite(by);
        change(complaintId, Verb.COMPLAINT_EXPLANATION_ASKED, c -> c.numbered(reference)
                .askedToExplain(by, look));
    }

    /** Our explanation has been given; the authority has its three months again to answer or say when it will (R44). */
    public void explained(UUID complaintId, String reference, LocalDate on) {
        days.requirePast(on);
        LocalDate look = days.toAnswer(on);
        change(complaintId, Verb.COMPLAINT_EXPLAINED, c -> c.numbered(reference).explained(on, look));
    }

    /** It has ended; the case is no longer held by it. */
    public void end(UUID complaintId, String reference, LocalDate answeredOn) {
        days.requirePast(answeredOn);
        holds.release(change(
                complaintId, Verb.COMPLAINT_ENDED, c -> c.numbered(reference).ended(answeredOn)));
    }

    /** @throws NotFound when it does not exist for the actor */
    @Transactional(readOnly = true)
    public Complaint get(UUID complaintId) {
        return repository.find(complaintId, access.companies()).orElseThrow(NotFound::new);
    }

    /** The complaints about a message and its requests, oldest first. */
    @Transactional(readOnly = true)
    public List<Complaint> of(UUID submissionId) {
        return repository.ofSubmission(submissionId, access.companies());
    }

    private Complaint opened(Submission submission, @Nullable UUID requestId, NewComplaint noted) {
        return new Complaint(
                UUID.randomUUID(),
                submission.id(),
                requestId,
                submission.company(),
                noted.forum(),
                noted.reference().strip(),
                noted.madeOn(),
                noted.knownOn(),
                days.toAnswer(noted.madeOn()),
                false,
                null,
                null,
                null,
                access.actor().name(),
                0);
    }

    private Complaint change(UUID id, Verb verb, UnaryOperator<Complaint> transition) {
        Complaint before = get(id);
        access.require(before.company(), HANDLER, DATA_PROTECTION_OFFICER);
        Complaint after = transition.apply(before);
        repository.update(after);
        tell(verb, after);
        happenings.tell(new ComplaintChanged(after.caseId(), after.id()));
        return after;
    }

    private void tell(Verb verb, Complaint c) {
        Map<String, String> facts = Map.of(
                "forum", c.forum().name(), "day", ComplaintDays.about(verb, c).toString());
        happenings.tell(c.happened(verb, facts));
    }
}
