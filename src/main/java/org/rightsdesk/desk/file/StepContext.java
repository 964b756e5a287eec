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

    /** Where the words of this step are kept while they are drafts. */
    String place() {
        return place(item);
    }

    static String place(WorkItem item) {
        String step = item.step().key();
        return item.subject() == null ? step : step + "/" + item.subject();
    }

    /** Says a verb of this step, unless another was quicker. */
    void guard(Runnable verb) {
        if (request == null) {
            verb.run();
        } else {
            Meanwhile.guard(services, request, item, verb);
        }
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
