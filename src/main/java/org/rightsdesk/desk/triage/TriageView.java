package org.rightsdesk.desk.triage;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.rightsdesk.audit.AuditTrail;
import org.rightsdesk.casefile.EarlyDrafts;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Step;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.desk.Frame;
import org.rightsdesk.desk.file.PersonPanels;
import org.rightsdesk.desk.file.SubmissionSteps;
import org.rightsdesk.desk.kit.DeadlineReader;
import org.rightsdesk.desk.kit.DeskView;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.GuideSection;
import org.rightsdesk.desk.kit.MarkedText;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.intake.LetterReader;
import org.rightsdesk.intake.Mark;
import org.rightsdesk.intake.Reading;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;

/** One incoming message: its words with the marks, the proposal, and the person who decides. */
@Route(value = Paths.SUBMISSION, layout = Frame.class)
@PermitAll
class TriageView extends DeskView implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;

    private final transient Submissions submissions;
    private final transient Requests requests;
    private final transient WorkItems items;
    private final transient LetterReader reader;
    private final transient Hints hints;
    private final transient Deadlines deadlines;
    private final transient DeadlineReader words;
    private final transient Names names;
    private final transient AuditTrail audit;
    private final transient SubmissionSteps steps;
    private final transient EarlierPanel earlier;
    private final transient PersonPanels persons;
    private final transient EarlyDrafts drafts;
    private final transient AwaitedTasks awaited;

    TriageView(
            Submissions submissions,
            Requests requests,
            WorkItems items,
            LetterReader reader,
            Hints hints,
            Deadlines deadlines,
            DeadlineReader words,
            Names names,
            AuditTrail audit,
            SubmissionSteps steps,
            EarlierPanel earlier,
            PersonPanels persons,
            EarlyDrafts drafts,
            AwaitedTasks awaited) {
        this.submissions = submissions;
        this.requests = requests;
        this.items = items;
        this.reader = reader;
        this.hints = hints;
        this.deadlines = deadlines;
        this.words = words;
        this.names = names;
        this.audit = audit;
        this.steps = steps;
        this.earlier = earlier;
        this.persons = persons;
        this.drafts = drafts;
        this.awaited = awaited;
        addClassName("rd-triage");
        addAttachListener(shown -> getElement().executeJs("window.rdWorklist && window.rdWorklist.fileKeys(this)"));
    }

    @Override
    public boolean isBelowList() {
        return true;
    }

    @Override
    public GuideSection guide() {
        return GuideSection.NEW_MESSAGE;
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        Submission submission = submissions.get(parse(parameter));
        audit.seen(submission.id(), null, submission.company());
        show(submission);
    }

    private static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            throw new NotFound();
        }
    }

    private void show(Submission submission) {
        String name = submission.requester().shownName();
        heading(
                name.isBlank() ? Say.text("worklist.nameless") : name,
                submission.reference(),
                words.read(deadlines.ofReceipt(submission.receivedAt())).badge());
        removeAll();
        Reading reading = reader.read(submission.subject(), submission.words());
        Div right = new Div();
        right.addClassName("rd-case-beside");
        if (submission.state() == Submission.State.NEW) {
            WorkItem task = items.openStep(submission.id(), Step.TRIAGE, null).orElse(null);
            right.add(new TriagePanel(
                    submissions,
                    requests,
                    items,
                    names,
                    submission,
                    reading,
                    hints.of(submission, reading),
                    task,
                    drafts.of(submission.id()),
                    () -> show(submissions.get(submission.id()))));
            if (task == null) {
                awaited.await(this, submission.id(), () -> show(submissions.get(submission.id())));
            }
        } else {
            right.add(done(submission));
        }
        earlier.of(submission, mayJoin(submission), () -> show(submissions.get(submission.id())))
                .ifPresent(right::add);
        right.add(persons.of(submission, () -> show(submissions.get(submission.id()))));
        right.add(persons.complaints(submission, () -> show(submissions.get(submission.id()))));
        right.add(steps.of(submission.id(), () -> show(submissions.get(submission.id()))));
        Div columns = new Div(letter(submission, reading), right);
        columns.addClassName("rd-triage-columns");
        add(columns);
    }

    private boolean mayJoin(Submission submission) {
        return items.openStep(submission.id(), Step.TRIAGE, null)
                .filter(items::isMine)
                .isPresent();
    }

    private Panel letter(Submission submission, Reading reading) {
        Facts facts = new Facts()
                .add(Say.text("triage.from"), sender(submission))
                .add(Say.text("case.fact.company"), names.tag(submission.company()))
                .add(
                        Say.text("case.fact.received"),
                        Say.moment(submission.receivedAt()) + ", "
                                + Say.text(submission.channel().nameKey()));
        H2 subject = new H2();
        subject.add(new MarkedText(submission.subject(), Mark.Place.SUBJECT, reading));
        subject.addClassName("rd-letter-subject");
        Notice notice = new Notice(Tone.INFO, Say.text("triage.machine"));
        return new Panel(
                Say.text("triage.letter"),
                facts,
                subject,
                new MarkedText(submission.words(), Mark.Place.TEXT, reading),
                notice);
    }

    private static String sender(Submission submission) {
        var email = submission.requester().email();
        String name = submission.requester().shownName();
        return email == null || email.value().equals(name) ? name : name + ", " + email.value();
    }

    private Panel done(Submission submission) {
        if (submission.state() == Submission.State.SET_ASIDE && submission.setAsideReason() != null) {
            return new Panel(
                    Say.text("triage.done"),
                    new Notice(Tone.DONE, Say.text(submission.setAsideReason().nameKey())));
        }
        Div links = new Div();
        links.addClassName("rd-form");
        List<RightsRequest> opened = requests.ofSubmission(submission.id());
        opened.forEach(request -> links.add(new Anchor(
                Paths.request(request.id()),
                request.reference() + " · " + Say.text(request.right().nameKey()))));
        return new Panel(Say.text("triage.done"), links);
    }
}
