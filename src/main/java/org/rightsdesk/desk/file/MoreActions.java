package org.rightsdesk.desk.file;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.rightsdesk.common.Role;
import org.rightsdesk.deadline.Question;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.ExtensionReason;
import org.rightsdesk.request.RightsRequest;

/** What can be done at any point by who is signed in: extend the time limit while it is lawful, note a withdrawal, reopen an ended case. */
class MoreActions extends MenuBar {

    private static final long serialVersionUID = 1L;

    private final transient CaseServices services;
    private final transient RightsRequest request;
    private final Runnable done;

    MoreActions(CaseServices services, CaseFile file, Runnable done) {
        this.services = services;
        this.request = file.request();
        this.done = done;
        MenuItem more = addItem(Say.text("case.more"));
        boolean handler = services.access().may(request.company(), Role.HANDLER);
        if (handler) {
            beforeTheAnswer(more, file);
        }
        services.latePauses().acceptable(request).forEach(question -> more.getSubMenu()
                .addItem(Say.text("clock.accept-pause"), click -> acceptPause(question)));
        if (ComplaintDialogs.mayNote(services, request.company())) {
            more.getSubMenu().addItem(Say.text("complaint.note"), click -> ComplaintDialogs.note(services, file, done));
        }
        if (handler) {
            end(more);
        }
        setVisible(!more.getSubMenu().getItems().isEmpty());
    }

    private void beforeTheAnswer(MenuItem more, CaseFile file) {
        if (services.extensions().possible(request)) {
            more.getSubMenu().addItem(Say.text("case.extend"), click -> extend());
        }
        if (!request.status().ended() && request.right().mayBeRefused()) {
            more.getSubMenu()
                    .addItem(Say.text("assessment.title"), click -> AssessmentDialog.open(services, file, done));
        }
        if (services.handovers().possible(request.id())) {
            more.getSubMenu().addItem(Say.text("ombudsman.hand-over"), click -> handOver());
        }
    }

    private void end(MenuItem more) {
        if (request.status().ended()) {
            more.getSubMenu()
                    .addItem(
                            Say.text("case.reopen"),
                            click -> confirm(
                                    "case.reopen", () -> services.requests().reopen(request.id())));
        } else {
            more.getSubMenu()
                    .addItem(
                            Say.text("case.withdraw"),
                            click -> confirm(
                                    "case.withdraw", () -> services.requests().withdraw(request.id())));
        }
    }

    private void extend() {
        Select<ExtensionReason> reason = new Select<>();
        reason.setLabel(Say.text("case.extend.reason"));
        reason.setItems(ExtensionReason.values());
        reason.setValue(ExtensionReason.COMPLEXITY);
        reason.setItemLabelGenerator(each -> Say.capital(each.clauseKey()));
        TextArea text = StepForm.words("case.extend.text");
        Div form = new Div(new Paragraph(Say.text("case.extend.law")), reason, text);
        ask("case.extend", form, () -> services.extensions().propose(request.id(), reason.getValue(), text.getValue()));
    }

    private void acceptPause(Question question) {
        TextArea reason = StepForm.words("clock.accept-pause.reason");
        Div form = new Div(
                new Paragraph(Say.text("clock.accept-pause.law")),
                new Facts()
                        .add(Say.text("clock.accept-pause.question"), Say.of("clock.accept-pause.question", question)),
                reason);
        ask("clock.accept-pause", form, () -> services.latePauses().accept(request.id(), question, reason.getValue()));
    }

    private void confirm(String key, Runnable verb) {
        ask(key, new Div(new Paragraph(Say.text(key + ".text"))), verb);
    }

    private void handOver() {
        TextArea note = StepForm.words("ombudsman.note");
        Div form = new Div(new Paragraph(Say.text("ombudsman.law")), note);
        ask("ombudsman.hand-over", form, () -> services.handovers().handOver(request.id(), note.getValue()));
    }

    private void ask(String key, Div form, Runnable verb) {
        Ask.kept(services, request.id(), key, form, verb, done);
    }
}
