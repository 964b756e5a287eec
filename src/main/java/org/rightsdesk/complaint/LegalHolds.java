package org.rightsdesk.complaint;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.followup.LegalHold;
import org.rightsdesk.request.RequestFile;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Submissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What must not be deleted because a complaint or a suit about it is open (R22, C.11). */
@Service
@Transactional
public class LegalHolds implements LegalHold {

    private final LegalHoldRepository repository;
    private final Requests requests;
    private final Submissions submissions;
    private final Clock clock;

    LegalHolds(LegalHoldRepository repository, Requests requests, Submissions submissions, Clock clock) {
        this.repository = repository;
        this.requests = requests;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** Whether the request is held, by itself or with its whole message. */
    @Override
    @Transactional(readOnly = true)
    public boolean on(UUID requestId) {
        RequestFile file = requests.file(requestId);
        return repository.any(file.submission().id(), requestId);
    }

    /** Whether anything of the message is held, so that the message must stay too. */
    @Override
    @Transactional(readOnly = true)
    public boolean onAnyOf(UUID submissionId) {
        return repository.any(submissions.get(submissionId).id(), null);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean complained(UUID submissionId, @Nullable UUID requestId) {
        return repository.ever(submissions.get(submissionId).id(), requestId);
    }

    void set(Complaint complaint) {
        repository.set(complaint, clock.instant());
    }

    void release(Complaint complaint) {
        repository.release(complaint.id(), clock.instant());
    }
}
