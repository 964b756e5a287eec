package org.rightsdesk.desk.file;

import java.util.Objects;
import java.util.UUID;
import org.rightsdesk.worklist.WorkItem;

/** What each step's form is given. @param done reads the file anew */
record StepContext(CaseServices services, CaseFile file, WorkItem item, Runnable done) {

    UUID id() {
        return file.id();
    }

    /** Which register or recipient this step is about. */
    String subject() {
        return Objects.requireNonNull(item.subject());
    }
}
