package org.rightsdesk.identity;

import static org.rightsdesk.common.Role.DECIDER;
import static org.rightsdesk.common.Role.HANDLER;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks on the person of a submission, set when it is read or later. They hold for every request of the family. */
@Service
@Transactional
public class CaseMarks {

    private final MarkRepository repository;
    private final Submissions submissions;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    CaseMarks(MarkRepository repository, Submissions submissions, Access access, Happenings happenings, Clock clock) {
        this.repository = repository;
        this.submissions = submissions;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** @param why where it is known from, e.g. "told by the person"; may be empty */
    public void set(UUID submissionId, Mark mark, String why) {
        Submission submission = forHandler(submissionId);
        PersonalText.refuseCodes(why);
        repository.put(submissionId, mark, why.strip(), access.actor().name(), clock.instant());
        tell(Verb.MARK_SET, submission, mark);
    }

    /** Takes a mark back that was set by mistake or holds no more. */
    public void remove(UUID submissionId, Mark mark, String why) {
        Submission submission = forHandler(submissionId);
        if (why.isBlank()) {
            throw new Refusal("refusal.reason-missing");
        }
        if (repository.remove(submissionId, mark)) {
            tell(Verb.MARK_REMOVED, submission, mark);
        }
    }

    /** The message speaks of it, but a handler finds that it does not concern this case. */
    public void notNeeded(UUID submissionId, Mark mark) {
        tell(Verb.MARK_NOT_NEEDED, forHandler(submissionId), mark);
    }

    @Transactional(readOnly = true)
    public Set<Mark> of(UUID submissionId) {
        submissions.get(submissionId);
        return repository.marks(submissionId);
    }

    @Transactional(readOnly = true)
    public boolean has(UUID submissionId, Mark mark) {
        return of(submissionId).contains(mark);
    }

    private Submission forHandler(UUID submissionId) {
        Submission submission = submissions.get(submissionId);
        access.require(submission.company(), HANDLER, DECIDER);
        return submission;
    }

    private void tell(Verb verb, Submission submission, Mark mark) {
        happenings.tell(submission.happened(verb, Map.of("mark", mark.name())));
    }
}
