package org.rightsdesk.casefile;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.identity.PersonalText;
import org.rightsdesk.request.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is typed and not sent is not lost by a reload, the end of a session or a crash. A draft is its writer's own; it goes when it is
 * sent, and with the request.
 */
@Service
@Transactional
public class Drafts {

    private static final int LONGEST = 20_000;

    private final DraftRepository repository;
    private final Requests requests;
    private final Access access;
    private final Clock clock;

    Drafts(DraftRepository repository, Requests requests, Access access, Clock clock) {
        this.repository = repository;
        this.requests = requests;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What the actor has typed into forms of this file, oldest first.
     *
     * @throws org.rightsdesk.common.NotFound when the file does not exist for the actor
     */
    @Transactional(readOnly = true)
    public List<Draft> of(UUID requestId) {
        requests.get(requestId);
        return repository.of(requestId, user());
    }

    /**
     * Keeps what stands in a field now; an empty field needs no draft.
     *
     * @return the draft; empty when nothing was kept, because it is empty, too long for any field, or holds an
     *     identity code, which is never stored as it stands (R54)
     */
    public Optional<Draft> keep(UUID requestId, String field, String words) {
        requests.get(requestId);
        String text = words.replace("\0", "");
        if (text.isBlank() || text.length() > LONGEST || PersonalText.holdsCode(text)) {
            repository.drop(requestId, user(), field);
            return Optional.empty();
        }
        Draft draft = new Draft(field, text, clock.instant());
        repository.keep(requestId, user(), draft);
        return Optional.of(draft);
    }

    /** It was sent, or is not wanted: the draft of the field and of everything below it goes. */
    public void drop(UUID requestId, String field) {
        repository.drop(requestId, user(), field);
    }

    private String user() {
        return access.actor().name();
    }
}
