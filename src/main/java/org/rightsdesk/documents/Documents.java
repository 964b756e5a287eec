package org.rightsdesk.documents;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Digest;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of the cases. */
@Service
@Transactional
public class Documents {

    private final DocumentRepository repository;
    private final FileRules rules;
    private final Submissions submissions;
    private final Access access;
    private final DocumentTrail trail;
    private final IdentityFiles identity;
    private final Clock clock;

    Documents(
            DocumentRepository repository,
            FileRules rules,
            Submissions submissions,
            Access access,
            DocumentTrail trail,
            IdentityFiles identity,
            Clock clock) {
        this.repository = repository;
        this.rules = rules;
        this.submissions = submissions;
        this.access = access;
        this.trail = trail;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * Says whether a file would be taken, before anything is stored.
     *
     * @throws Refusal when it is too large, empty, or of a type that is not taken
     */
    @Transactional(readOnly = true, noRollbackFor = Refusal.class)
    public void check(String fileName, byte[] content) {
        rules.mediaTypeOf(fileName, content);
    }

    /**
     * The type of a file, read from its content.
     *
     * @throws Refusal when it is too large, empty, or of a type that is not taken
     */
    @Transactional(readOnly = true, noRollbackFor = Refusal.class)
    public String typeOf(String fileName, byte[] content) {
        return rules.mediaTypeOf(fileName, content);
    }

    /**
     * Adds a file to a case.
     *
     * @throws Refusal when it is too large, empty, or of a type that is not taken
     */
    public Document add(
            UUID submissionId, @Nullable UUID requestId, String fileName, byte[] content, Document.Source source) {
        Submission submission = submissions.get(submissionId);
        Document document = new Document(
                UUID.randomUUID(),
                submissionId,
                requestId,
                rules.safeName(fileName),
                rules.mediaTypeOf(fileName, content),
                content.length,
                Digest.of(content),
                source,
                clock.instant(),
                null,
                null);
        repository.insert(document, submission.company(), content);
        trail.tell(Verb.DOCUMENT_ADDED, document, submission);
        return document;
    }

    /** The files of a family of cases, oldest first. */
    @Transactional(readOnly = true)
    public List<Document> of(UUID submissionId) {
        return repository.of(submissionId, access.companies());
    }

    /**
     * Opens a file; that it was opened is noted.
     *
     * @throws NotFound when it does not exist for the actor
     */
    public Content open(UUID id) {
        Content content = repository.content(id, access.companies()).orElseThrow(NotFound::new);
        trail.tell(
                Verb.DOCUMENT_OPENED,
                content.document(),
                submissions.get(content.document().submissionId()));
        return content;
    }

    /**
     * The content for the machine alone, which counts and hashes it: nobody sees it, so no opening is noted.
     *
     * @throws NotFound when it does not exist for the actor
     */
    @Transactional(readOnly = true)
    public Content unseen(UUID id) {
        return repository.content(id, access.companies()).orElseThrow(NotFound::new);
    }

    /**
     * A handler has looked at an identity document and compared it: its content goes at once, here and in the mail that brought it; that
     * it was seen stays (R27).
     */
    public void removeIdentityDocument(UUID id) {
        identity.remove(identity.forHandler(id));
    }

    /**
     * A handler says that a file is an identity document, looked at for the check of this request: it goes with the verdict (R27).
     *
     * @see #removeMarked
     */
    public void markIdentityDocument(UUID id, UUID requestId) {
        identity.mark(identity.forHandler(id), requestId);
    }

    /** The check of identity is decided: what was marked for it goes, here and in the mail that brought it (R27). */
    public void removeMarked(UUID requestId) {
        identity.removeMarked(requestId);
    }
}
