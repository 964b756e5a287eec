package org.rightsdesk.identity;

import java.util.UUID;
import org.rightsdesk.common.Happened;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.documents.Documents;
import org.rightsdesk.request.Requests;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pictures of identity documents are kept for zero days after the check (R27): a marked file goes in the transaction in which the check
 * is decided, whichever way, or in which the request ends undecided. That it was seen, by whom and when stays.
 */
@Service
@Transactional
public class IdentityDocuments {

    private final Documents documents;
    private final IdentityChecks checks;
    private final Requests requests;

    IdentityDocuments(Documents documents, IdentityChecks checks, Requests requests) {
        this.documents = documents;
        this.checks = checks;
        this.requests = requests;
    }

    /**
     * A handler says that a file of the family is an identity document; it stays until the check of this request is decided.
     *
     * @throws Refusal when there is nothing left to decide: then the file is not needed, and is removed by hand at once
     */
    public void mark(UUID requestId, UUID documentId) {
        UUID submissionId = requests.get(requestId).submissionId();
        if (documents.of(submissionId).stream()
                .noneMatch(document -> document.id().equals(documentId))) {
            throw new NotFound();
        }
        checks.requireUnsettled(requestId);
        documents.markIdentityDocument(documentId, requestId);
    }

    @EventListener
    void on(Happened happened) {
        UUID requestId = happened.requestId();
        if (requestId == null) {
            return;
        }
        switch (happened.verb()) {
            case IDENTITY_CONFIRMED, IDENTITY_FAILED, WITHDRAWN, CLOSED -> documents.removeMarked(requestId);
            default -> {}
        }
    }
}
