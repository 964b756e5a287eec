package org.rightsdesk.desk.file;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.worklist.WorkItem;

/**
 * What each step's form is given.
 *
 * @param request the file of the request; null for a step of a message that opened no request
 * @param done reads the file anew
 */
record StepContext(CaseServices services, @Nullable CaseFile request, WorkItem item, Runnable done) {

    CaseFile file() {
        return Objects.requireNonNull(request);
    }

    /** The request. */
    UUID id() {
        return file().id();
    }

    UUID submissionId() {
        return item.submissionId();
    }

    /** The request, or the submission where there is none. */
    UUID caseId() {
        return item.caseId();
    }

    /** Which register or recipient this step is about. */
    String subject() {
        return Objects.requireNonNull(item.subject());
    }
}
