package org.rightsdesk.desk.file;

import org.rightsdesk.desk.kit.EmptyState;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;

/** No step waits for a person: either the machine is at it, or the case has ended. */
class NothingOpen extends Panel {

    private static final long serialVersionUID = 1L;

    NothingOpen(CaseServices services, CaseFile file) {
        super(Say.text("worklist.panel.next"));
        boolean ended = file.request().status().ended();
        show(new EmptyState(
                ended ? Tone.OK : Tone.INFO,
                ended ? "circle-check" : "refresh-cw",
                Say.text(ended ? "case.ended.title" : "case.moving.title"),
                ended ? CaseFacts.status(file.request()) : Say.text("case.moving.text")));
    }
}
