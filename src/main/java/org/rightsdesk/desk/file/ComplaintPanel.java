package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.rightsdesk.complaint.Complaint;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;

/** The complaints about the case with their dates, and whether the case is held because of them (R22). Shown only where there is one. */
class ComplaintPanel extends Panel {

    private static final long serialVersionUID = 1L;

    ComplaintPanel(CaseServices services, CaseFile file, Runnable done) {
        super(Say.text("complaint.panel"));
        List<Complaint> complaints = services.complaints().of(file.submission().id()).stream()
                .filter(each -> each.requestId() == null || each.requestId().equals(file.id()))
                .toList();
        setVisible(!complaints.isEmpty());
        if (services.holds().on(file.id())) {
            body().add(new Notice(Tone.INFO, Say.text("complaint.hold")));
        }
        for (Complaint each : complaints) {
            body().add(new H3(Say.text(each.forum().nameKey())), facts(each));
            if (each.open()) {
                body().add(Buttons.quiet("complaint.end.title", () -> ComplaintDialogs.end(services, each, done)));
            }
        }
    }

    static Facts facts(Complaint complaint) {
        Facts facts = new Facts()
                .add(Say.text("complaint.reference"), complaint.reference())
                .add(Say.text("complaint.made-on"), Say.date(complaint.madeOn()))
                .add(Say.text("complaint.known-on"), Say.date(complaint.knownOn()));
        if (complaint.answeredOn() != null) {
            return facts.add(Say.text("complaint.answered-on"), Say.date(complaint.answeredOn()));
        }
        String follow = complaint.estimated() ? "complaint.estimated-on" : "complaint.follow-on";
        return facts.add(Say.text(follow), Say.date(complaint.followOn()));
    }
}
