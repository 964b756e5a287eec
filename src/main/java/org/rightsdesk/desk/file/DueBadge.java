package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Span;
import org.rightsdesk.desk.kit.Badge;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.request.Status;

/** How many days are left, as long as an answer is owed: who has been answered is never late, however long the file lives on. */
final class DueBadge {

    private DueBadge() {}

    static Span of(CaseServices services, CaseFile file) {
        Status status = file.request().status();
        if (status.ended()) {
            return new Badge(Tone.OK, Say.text("deadline.ended"));
        }
        return status == Status.REPLIED
                ? new Badge(Tone.OK, Say.text("deadline.answered"))
                : services.reader().read(file.deadline()).badge();
    }
}
