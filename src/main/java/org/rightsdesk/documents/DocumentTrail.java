package org.rightsdesk.documents;

import java.util.Map;
import org.rightsdesk.common.Happened;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.Submission;
import org.springframework.stereotype.Component;

/** Tells what happened to a file, with a digest of its content and never the content. */
@Component
class DocumentTrail {

    private final Happenings happenings;

    DocumentTrail(Happenings happenings) {
        this.happenings = happenings;
    }

    void tell(Verb verb, Document document, Submission submission) {
        happenings.tell(new Happened(
                verb,
                submission.id(),
                document.requestId(),
                submission.company(),
                Map.of("type", document.mediaType(), "size", Long.toString(document.size())),
                null,
                document.sha256()));
    }

    /** Whatever else holds the content lets go of it too. */
    void contentRemoved(Document document) {
        happenings.tell(new ContentRemoved(document.submissionId()));
    }
}
