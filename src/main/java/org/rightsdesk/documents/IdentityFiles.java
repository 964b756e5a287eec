package org.rightsdesk.documents;

import java.time.Clock;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.Submissions;
import org.springframework.stereotype.Component;

/** Files that are identity documents: seen, compared and let go (R27). */
@Component
class IdentityFiles {

    private final DocumentRepository repository;
    private final Submissions submissions;
    private final DocumentTrail trail;
    private final Access access;
    private final Clock clock;

    IdentityFiles(
            DocumentRepository repository, Submissions submissions, DocumentTrail trail, Access access, Clock clock) {
        this.repository = repository;
        this.submissions = submissions;
        this.trail = trail;
        this.access = access;
        this.clock = clock;
    }

    Document forHandler(UUID id) {
        Document document = repository
                .content(id, access.companies())
                .orElseThrow(NotFound::new)
                .document();
        access.require(submissions.get(document.submissionId()).company(), Role.HANDLER);
        return document;
    }

    void mark(Document document, UUID requestId) {
        repository.mark(document.id(), requestId);
        trail.tell(Verb.IDENTITY_DOCUMENT_MARKED, document, submissions.get(document.submissionId()));
    }

    void removeMarked(UUID requestId) {
        repository.marked(requestId, access.companies()).stream()
                .flatMap(id -> repository.content(id, access.companies()).stream())
                .map(Content::document)
                .forEach(this::remove);
    }

    void remove(Document document) {
        repository.removeContent(document.id(), access.actor().name(), clock.instant());
        trail.tell(Verb.IDENTITY_DOCUMENT_REMOVED, document, submissions.get(document.submissionId()));
        trail.contentRemoved(document);
    }
}
