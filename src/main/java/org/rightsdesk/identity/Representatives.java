package org.rightsdesk.identity;

import static org.rightsdesk.common.Role.HANDLER;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who acts for another, for whom, and by what right (R27, B.4). */
@Service
@Transactional
public class Representatives {

    private final EvidenceRepository repository;
    private final StatedRepresentationRepository stated;
    private final CaseMarks marks;
    private final Requests requests;
    private final Submissions submissions;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    Representatives(
            EvidenceRepository repository,
            StatedRepresentationRepository stated,
            CaseMarks marks,
            Requests requests,
            Submissions submissions,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.stated = stated;
        this.marks = marks;
        this.requests = requests;
        this.submissions = submissions;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** The sender of a form tells for whom he or she acts; it proves nothing. */
    public void state(Submission submission, StatedRepresentation told) {
        access.require(submission.company());
        stated.insert(submission.id(), told);
    }

    /** For whom the sender of the submission says to act, where a form told so. */
    @Transactional(readOnly = true)
    public Optional<StatedRepresentation> stated(UUID submissionId) {
        return stated.find(submissions.get(submissionId).id());
    }

    /**
     * A handler has checked by what right somebody acts for the person; the case is marked so, if nobody has yet.
     *
     * @param person the name of the one whose data they are
     */
    public void checked(UUID requestId, Representation.Kind kind, String person, String authority) {
        RightsRequest request = requests.get(requestId);
        access.require(request.company(), HANDLER);
        if (person.isBlank()) {
            throw new Refusal("refusal.identity-represented-empty");
        }
        if (authority.isBlank()) {
            throw new Refusal("refusal.identity-authority-empty");
        }
        PersonalText.refuseCodes(person);
        PersonalText.refuseCodes(authority);
        if (!marks.has(request.submissionId(), Mark.REPRESENTED)) {
            marks.set(request.submissionId(), Mark.REPRESENTED, "");
        }
        repository.put(
                requestId,
                new Representation(
                        kind, person.strip(), authority.strip(), access.actor().name(), clock.instant()));
        happenings.tell(request.happened(Verb.AUTHORITY_CHECKED, Map.of("representative", kind.name())));
    }

    /** Who acts for the person, when the authority was checked. */
    @Transactional(readOnly = true)
    public Optional<Representation> of(UUID requestId) {
        requests.get(requestId);
        return repository.representative(requestId);
    }

    /** Whether somebody acts for the person whose authority nobody has checked. */
    @Transactional(readOnly = true)
    public boolean unproven(UUID requestId) {
        return marks.has(requests.get(requestId).submissionId(), Mark.REPRESENTED)
                && repository.representative(requestId).isEmpty();
    }
}
