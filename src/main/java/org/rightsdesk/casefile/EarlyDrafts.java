package org.rightsdesk.casefile;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.request.Submissions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * What is typed before there is a request, and not sent, is not lost either: in the forms that begin a case, and while a message is
 * recognised. A draft is its writer's own; it goes when it is sent, with the case, and after two weeks in any event.
 */
@Service
public class EarlyDrafts {

    private static final Duration KEPT = Duration.ofDays(14);

    private final EarlyDraftRepository repository;
    private final Submissions submissions;
    private final Access access;
    private final Clock clock;

    EarlyDrafts(EarlyDraftRepository repository, Submissions submissions, Access access, Clock clock) {
        this.repository = repository;
        this.submissions = submissions;
        this.access = access;
        this.clock = clock;
    }

    /** The forms that begin a case. */
    public DraftBox beforeACase() {
        return new Box(null);
    }

    /** @throws org.rightsdesk.common.NotFound when the message does not exist for the actor; also at each use of the drafts */
    public DraftBox of(UUID submissionId) {
        submissions.get(submissionId);
        return new Box(submissionId);
    }

    @Scheduled(cron = "0 15 2 * * *", zone = "Europe/Helsinki")
    void forget() {
        repository.forget(clock.instant().minus(KEPT));
    }

    private final class Box implements DraftBox {

        private final @Nullable UUID submissionId;

        Box(@Nullable UUID submissionId) {
            this.submissionId = submissionId;
        }

        @Override
        public List<Draft> drafts() {
            return repository.of(user(), submissionId);
        }

        @Override
        public Optional<Draft> keep(String field, String words) {
            Optional<Draft> draft = DraftWords.of(words).map(text -> new Draft(field, text, clock.instant()));
            String user = user();
            draft.ifPresentOrElse(
                    kept -> repository.keep(user, submissionId, kept),
                    () -> repository.drop(user, submissionId, field));
            return draft;
        }

        @Override
        public void drop(String field) {
            repository.drop(access.actor().name(), submissionId, field);
        }

        private String user() {
            if (submissionId != null) {
                submissions.get(submissionId);
            }
            return access.actor().name();
        }
    }
}
