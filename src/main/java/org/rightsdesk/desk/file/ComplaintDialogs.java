package org.rightsdesk.desk.file;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.complaint.Complaint;
import org.rightsdesk.complaint.Complaints;
import org.rightsdesk.complaint.Forum;
import org.rightsdesk.complaint.NewComplaint;
import org.rightsdesk.desk.kit.Calendars;
import org.rightsdesk.desk.kit.Say;

/** Notes a complaint, and that one has ended. */
final class ComplaintDialogs {

    private ComplaintDialogs() {}

    static boolean mayNote(CaseServices services, CompanyKey company) {
        return services.access().may(company, Role.HANDLER, Role.DATA_PROTECTION_OFFICER);
    }

    /** About one request, or the whole message with everything that was asked in it. */
    static void note(CaseServices services, CaseFile file, Runnable done) {
        note(services, file.submission().id(), file.id(), done);
    }

    /** @param requestId null on the page of the message: then it is about the whole of it */
    static void note(CaseServices services, UUID submissionId, @Nullable UUID requestId, Runnable done) {
        RadioButtonGroup<Boolean> whole = new RadioButtonGroup<>(Say.text("complaint.about"));
        whole.setItems(false, true);
        whole.setItemLabelGenerator(all -> Say.text(all ? "complaint.about.whole" : "complaint.about.request"));
        whole.setValue(requestId == null);
        whole.setVisible(requestId != null);
        LocalDate today = Helsinki.dayOf(services.clock().instant());
        Select<Forum> forum = new Select<>();
        forum.setLabel(Say.text("complaint.forum"));
        forum.setItems(Forum.values());
        forum.setItemLabelGenerator(each -> Say.text(each.nameKey()));
        forum.setValue(Forum.OMBUDSMAN);
        TextField reference = Kept.as("complaint.reference", new TextField(Say.text("complaint.reference")));
        reference.setMaxLength(80);
        DatePicker madeOn = Calendars.picker("complaint.made-on");
        madeOn.setValue(today);
        DatePicker knownOn = Calendars.picker("complaint.known-on");
        knownOn.setValue(today);
        Div form = new Div(new Paragraph(Say.text("complaint.note.text")), whole, forum, reference, madeOn, knownOn);
        Runnable verb = () -> services.complaints()
                .note(
                        submissionId,
                        whole.getValue() ? null : requestId,
                        new NewComplaint(forum.getValue(), reference.getValue(), day(madeOn), day(knownOn)));
        if (requestId == null) {
            Ask.open("complaint.note", form, verb, done);
        } else {
            Ask.kept(services, requestId, "complaint.note", form, verb, done);
        }
    }

    static void end(CaseServices services, Complaint complaint, Runnable done) {
        TextField reference = new TextField(Say.text("complaint.reference"));
        reference.setValue(complaint.reference());
        DatePicker answeredOn = Calendars.picker("complaint.answered-on");
        answeredOn.setValue(Helsinki.dayOf(services.clock().instant()));
        Ask.open(
                "complaint.end.title",
                new Div(new Paragraph(Say.text("complaint.end.text")), reference, answeredOn),
                () -> services.complaints().end(complaint.id(), reference.getValue(), day(answeredOn)),
                done);
    }

    /** What was heard of it meanwhile: the authority wants an explanation, it was given, or the authority said when it will answer. */
    static void follow(CaseServices services, Complaint complaint, Runnable done) {
        RadioButtonGroup<Heard> heard = new RadioButtonGroup<>(Say.text("complaint.heard"));
        heard.setItems(
                complaint.explanationWaits() ? Heard.values() : new Heard[] {Heard.EXPLANATION_ASKED, Heard.ESTIMATE});
        heard.setItemLabelGenerator(each -> Say.of("complaint.heard", each));
        heard.setValue(complaint.explanationWaits() ? Heard.EXPLAINED : Heard.EXPLANATION_ASKED);
        TextField reference = new TextField(Say.text("complaint.reference"));
        reference.setValue(complaint.reference());
        reference.setMaxLength(80);
        DatePicker day = Calendars.picker("complaint.day");
        day.setHelperText(Say.text("complaint.heard.day"));
        Ask.open(
                "complaint.follow",
                new Div(heard, reference, day),
                () -> heard.getValue().note(services.complaints(), complaint.id(), reference.getValue(), day(day)),
                done);
    }

    private enum Heard {
        EXPLANATION_ASKED,
        EXPLAINED,
        ESTIMATE;

        private void note(Complaints complaints, UUID id, String reference, LocalDate day) {
            switch (this) {
                case EXPLANATION_ASKED -> complaints.askedToExplain(id, reference, day);
                case EXPLAINED -> complaints.explained(id, reference, day);
                case ESTIMATE -> complaints.estimate(id, reference, day);
            }
        }
    }

    private static LocalDate day(DatePicker picker) {
        LocalDate day = picker.getValue();
        if (day == null) {
            throw new Refusal("refusal.day-missing");
        }
        return day;
    }
}
