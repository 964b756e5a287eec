package org.rightsdesk.casefile;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Access;
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

    /** See {@link DraftBox#keep}. */
    public Optional<Draft> keep(UUID requestId, String field, String words) {
        requests.get(requestId);
        Optional<Draft> draft = DraftWords.of(words).map(text -> new Draft(field, text, clock.instant()));
        draft.ifPresentOrElse(
                kept -> repository.keep(requestId, user(), kept), () -> repository.drop(requestId, user(), field));
        return draft;
    }

    /** It was sent, or is not wanted: the draft of the field and of everything below it goes. */
    public void drop(UUID requestId, String field) {
        repository.drop(requestId, user(), field);
    }

    private String user() {
        return access.actor().name();
    }
}
