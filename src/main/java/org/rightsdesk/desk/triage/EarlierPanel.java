package org.rightsdesk.desk.triage;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rightsdesk.common.Dates;
import org.rightsdesk.common.Texts;
import org.rightsdesk.deadline.Deadline;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Toast;
import org.rightsdesk.request.EarlierCase;
import org.rightsdesk.request.RelatedCases;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Submission;
import org.springframework.stereotype.Component;

/** What the same person sent before, so that a reminder is joined to it and starts no clock of its own (D12). */
@Component
class EarlierPanel {

    private final RelatedCases related;
    private final Requests requests;
    private final Deadlines deadlines;
    private final Texts texts;

    EarlierPanel(RelatedCases related, Requests requests, Deadlines deadlines, Texts texts) {
        this.related = related;
        this.requests = requests;
        this.deadlines = deadlines;
        this.texts = texts;
    }

    /** Nothing where the person is new. */
    Optional<Panel> of(Submission submission, boolean mayJoin, Runnable changed) {
        List<EarlierCase> earlier = related.before(submission.id());
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        Div list = new Div();
        list.addClassName("rd-proposals");
        earlier.forEach(each -> list.add(card(submission, each, mayJoin, changed)));
        return Optional.of(new Panel(Say.text("triage.earlier"), list));
    }

    private Div card(Submission submission, EarlierCase earlier, boolean mayJoin, Runnable changed) {
        Anchor link = new Anchor(Paths.submission(earlier.submissionId()), earlier.reference());
        link.addClassName("rd-line1");
        Span state = new Span(Say.text("triage.earlier." + (earlier.running() ? "running" : "ended")) + ", "
                + Say.text("triage.earlier.received", Say.moment(earlier.receivedAt())));
        state.addClassName("rd-hint");
        Div head = new Div(link, state);
        head.addClassName("rd-bubble-head");
        Span rights = new Span(earlier.rights().stream()
                .map(right -> Say.text(right.nameKey()))
                .collect(Collectors.joining(", ")));
        Div card = new Div(head, rights);
        card.addClassName("rd-bubble");
        if (mayJoin) {
            card.add(Buttons.plain("triage.earlier.join", "reply", () -> ask(submission, earlier, changed)));
        }
        return card;
    }

    private void ask(Submission submission, EarlierCase earlier, Runnable changed) {
        TextArea answer = new TextArea(Say.text("triage.set-aside.answer"));
        answer.setValue(answer(submission, earlier));
        answer.setMinRows(5);
        Attempt attempt = new Attempt();
        Div form = new Div(new Paragraph(Say.text("triage.earlier.join.law")), answer, attempt);
        form.addClassNames("rd-form", "rd-dialog");
        Dialog dialog = new Dialog(Say.text("triage.earlier.join") + ": " + earlier.reference());
        dialog.add(form);
        dialog.getFooter().add(Buttons.plain("desk.cancel", "x", dialog::close));
        dialog.getFooter().add(Buttons.inDialog(dialog, "triage.earlier.join.do", "reply", () -> {
            if (attempt.run(() -> related.join(submission.id(), earlier.submissionId(), answer.getValue()))) {
                dialog.close();
                Toast.done(Say.text("case.done"));
                changed.run();
            }
        }));
        dialog.open();
    }

    /** In the customer's language, with the last day that stands. */
    private String answer(Submission submission, EarlierCase earlier) {
        Optional<LocalDate> last = requests.ofSubmission(earlier.submissionId()).stream()
                .filter(request -> !request.status().ended())
                .map(request -> deadlines.of(request.id()))
                .map(Deadline::dueDate)
                .max(LocalDate::compareTo);
        return last.map(day -> texts.text(
                        submission.language(),
                        "triage.earlier.join.answer",
                        earlier.reference(),
                        Dates.sentence(day, submission.language())))
                .orElseGet(() ->
                        texts.text(submission.language(), "triage.earlier.join.answer-ended", earlier.reference()));
    }
}
