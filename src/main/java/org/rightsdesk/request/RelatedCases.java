package org.rightsdesk.request;

import static org.rightsdesk.common.Role.HANDLER;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Several messages of one person: a reminder joins the case it reminds of; a new wish gets a case and a clock of its own (D12, R34). */
@Service
@Transactional
public class RelatedCases {

    private final RelatedRepository repository;
    private final Submissions submissions;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    RelatedCases(
            RelatedRepository repository, Submissions submissions, Access access, Happenings happenings, Clock clock) {
        this.repository = repository;
        this.submissions = submissions;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** What the same person (same address or customer number) sent to the same company before; running cases first, at most twenty. */
    @Transactional(readOnly = true)
    public List<EarlierCase> before(UUID submissionId) {
        return repository.earlier(submissionId, access.companies());
    }

    /**
     * A handler finds that the message reminds of an earlier case. It joins that case; the person is told so.
     *
     * @param answer what the sender is told, with the last day of the earlier case
     * @throws Refusal when the earlier case is not one of the same person and company
     */
    public void join(UUID submissionId, UUID earlierId, String answer) {
        if (before(submissionId).stream()
                .noneMatch(earlier -> earlier.submissionId().equals(earlierId))) {
            throw new Refusal("refusal.not-the-same-person");
        }
        submissions.setAside(submissionId, SetAsideReason.REMINDER, answer);
        repository.relate(submissionId, earlierId, "REMINDER", clock.instant());
        tell(Verb.SUBMISSION_JOINED, submissions.get(earlierId));
        happenings.tell(new SubmissionJoined(submissionId, earlierId));
    }

    /**
     * What a customer wrote to a running case asks for something new: it founds a case of its own, received when it came (D12).
     *
     * @return the new submission, to be judged like any other
     */
    public Submission begin(UUID earlierId, NewSubmission wish) {
        Submission earlier = submissions.get(earlierId);
        access.require(earlier.company(), HANDLER);
        Submission begun = submissions.receive(wish);
        repository.relate(begun.id(), earlierId, "NEW_SCOPE", clock.instant());
        tell(Verb.NEW_SCOPE_OPENED, earlier);
        return begun;
    }

    private void tell(Verb verb, Submission of) {
        happenings.tell(of.happened(verb));
    }
}
