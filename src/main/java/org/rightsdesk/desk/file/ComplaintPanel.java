package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.rightsdesk.complaint.Complaint;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.request.Submission;

/** The complaints about the case with their dates, and whether the case is held because of them (R22). Shown only where there is one. */
class ComplaintPanel extends Panel {

    private static final long serialVersionUID = 1L;

    /** On the page of a message: what concerns the whole of it, and the way to note it. */
    ComplaintPanel(CaseServices services, Submission submission, Runnable done) {
        super(Say.text("complaint.panel"));
        List<Complaint> complaints = services.complaints().of(submission.id()).stream()
                .filter(each -> each.requestId() == null)
                .toList();
        boolean may = ComplaintDialogs.mayNote(services, submission.company());
        setVisible(may || !complaints.isEmpty());
        list(services, complaints, done);
        if (complaints.isEmpty()) {
            Paragraph none = new Paragraph(Say.text("complaint.none"));
            none.addClassName("rd-hint");
            show(none);
        }
        if (may) {
            foot(Buttons.plain(
                    "complaint.note", "scale", () -> ComplaintDialogs.note(services, submission.id(), null, done)));
        }
    }

    ComplaintPanel(CaseServices services, CaseFile file, Runnable done) {
        super(Say.text("complaint.panel"));
        List<Complaint> complaints = services.complaints().of(file.submission().id()).stream()
                .filter(each -> each.requestId() == null || each.requestId().equals(file.id()))
                .toList();
        setVisible(!complaints.isEmpty());
        if (services.holds().on(file.id())) {
            body().add(new Notice(Tone.INFO, Say.text("complaint.hold")));
        }
        list(services, complaints, done);
    }

    private void list(CaseServices services, List<Complaint> complaints, Runnable done) {
        for (Complaint each : complaints) {
            body().add(new H3(Say.text(each.forum().nameKey())), facts(each));
            if (each.open() && ComplaintDialogs.mayNote(services, each.company())) {
                body().add(
                                Buttons.quiet("complaint.follow", () -> ComplaintDialogs.follow(services, each, done)),
                                Buttons.quiet("complaint.end.title", () -> ComplaintDialogs.end(services, each, done)));
            }
        }
    }

    static Facts facts(Complaint complaint) {
        Facts facts = new Facts()
                .add(Say.text("complaint.reference"), complaint.reference())
                .add(Say.text("complaint.made-on"), Say.date(complaint.madeOn()))
                .add(Say.text("complaint.known-on"), Say.date(complaint.knownOn()));
        if (complaint.explainBy() != null) {
            facts.add(Say.text("complaint.explain-by"), Say.date(complaint.explainBy()));
        }
        if (complaint.explainedOn() != null) {
            facts.add(Say.text("complaint.explained-on"), Say.date(complaint.explainedOn()));
        }
        if (complaint.answeredOn() != null) {
            return facts.add(Say.text("complaint.answered-on"), Say.date(complaint.answeredOn()));
        }
        String follow = complaint.estimated() ? "complaint.estimated-on" : "complaint.follow-on";
        return facts.add(Say.text(follow), Say.date(complaint.followOn()));
    }
}
