package org.rightsdesk.desk.triage;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.casefile.DraftBox;
import org.rightsdesk.common.Language;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.KeptFields;
import org.rightsdesk.desk.kit.MarkedText;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.intake.Found;
import org.rightsdesk.intake.Proposal;
import org.rightsdesk.intake.Reading;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.request.Triage;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;

/** The proposal, to be corrected and confirmed; or the message is set aside with a reason and an answer. */
class TriagePanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final CheckboxGroup<Right> rights = new CheckboxGroup<>(Say.text("triage.rights"));
    private final Select<Language> language = new Select<>();
    private final TextField customerNumber = new TextField(Say.text("case.fact.customer-number"));
    private final TextField siteNumber = new TextField(Say.text("triage.site-number"));
    private final Checkbox contactOnFile = new Checkbox(Say.text("triage.contact-on-file"));
    private final Checkbox twoFacts = new Checkbox(Say.text("triage.two-facts"));
    private final TextArea question = new TextArea(Say.text("triage.question"));
    private final Attempt attempt = new Attempt();
    private final KeptFields kept;
    private final HintCards hints;
    private final transient Submissions submissions;
    private final transient Requests requests;
    private final transient Submission submission;

    TriagePanel(
            Submissions submissions,
            Requests requests,
            WorkItems items,
            Names names,
            Submission submission,
            Reading reading,
            HintCards hints,
            @Nullable WorkItem item,
            DraftBox drafts,
            Runnable changed) {
        super(Say.text("step.triage.next"));
        this.submissions = submissions;
        this.requests = requests;
        this.submission = submission;
        this.hints = hints;
        addClassName("rd-step");
        fill(reading);
        Div form = new Div(
                proposals(reading),
                hints,
                rights,
                language,
                customerNumber,
                siteNumber,
                contactOnFile,
                twoFacts,
                question,
                attempt);
        form.addClassName("rd-form");
        show(form);
        kept = new KeptFields(drafts, "triage");
        if (item != null && items.isMine(item)) {
            kept.watch(form);
            foot(
                    Buttons.primary("triage.confirm", "check", this::confirm),
                    Buttons.plain(
                            "triage.set-aside",
                            "archive",
                            () -> SetAsideDialog.open(submissions, submission, drafts, changed)),
                    Buttons.quiet("worklist.give-back", () -> {
                        Attempt.orToast(() -> items.giveBack(item.id()));
                        changed.run();
                    }),
                    kept);
        } else if (item != null && item.assignee() == null && items.mayTake(item)) {
            form.setEnabled(false);
            end(Buttons.primary("worklist.claim", "hand", () -> {
                Attempt.orToast(() -> items.claim(item.id()));
                changed.run();
            }));
        } else {
            form.setEnabled(false);
            attempt.add(new Notice(
                    Tone.INFO,
                    item == null
                            ? Say.text("case.moving.text")
                            : Say.text("triage.taken", names.colleague(item.assignee()))));
        }
    }

    private void fill(Reading reading) {
        rights.setItems(Right.values());
        rights.setItemLabelGenerator(right -> Say.text(right.nameKey()));
        Set<Right> proposed = EnumSet.noneOf(Right.class);
        proposed.addAll(submission.statedRights());
        proposed.addAll(reading.rights());
        rights.setValue(proposed);
        language.setLabel(Say.text("triage.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(each -> Say.text("desk.language." + each.tag()));
        language.setValue(reading.language());
        customerNumber.setValue(number(submission.requester().customerNumber(), reading.customerNumber()));
        siteNumber.setValue(number(submission.requester().siteNumber(), reading.siteNumber()));
        question.setHelperText(Say.text("triage.question.help"));
        KeptFields.choices("rights", Right.class, rights);
        KeptFields.choice("language", Language.class, language);
        KeptFields.as("customer-number", customerNumber);
        KeptFields.as("site-number", siteNumber);
        if (submission.channel() == Channel.COUNTER) {
            twoFacts.setLabel(Say.text("triage.document-seen"));
            twoFacts.setHelperText(Say.text("triage.document-seen.help"));
        }
        KeptFields.tick("contact-on-file", contactOnFile);
        KeptFields.tick("two-facts", twoFacts);
        KeptFields.as("question", question);
    }

    private static Div proposals(Reading reading) {
        Div list = new Div();
        list.addClassName("rd-proposals");
        int number = 1;
        for (Proposal proposal : reading.proposals()) {
            list.add(proposal(proposal, number++));
        }
        if (reading.proposals().isEmpty()) {
            list.add(new Notice(Tone.SOON, Say.text("triage.nothing-found")));
        }
        return list;
    }

    private static Div proposal(Proposal proposal, int number) {
        Span name = new Span(Say.text(proposal.right().nameKey()));
        name.addClassName("rd-line1");
        Span sure = new Span(Say.text("triage.certainty." + proposal.certainty().key()));
        sure.addClassName("rd-hint");
        Div head = new Div(name, sure);
        head.addClassName("rd-bubble-head");
        Div words = new Div();
        List<String> said =
                proposal.marks().stream().map(mark -> mark.words()).distinct().toList();
        said.forEach(each -> words.add(MarkedText.mark(each, number)));
        words.addClassName("rd-links");
        Div card = new Div(head, words);
        card.addClassName("rd-bubble");
        return card;
    }

    private void confirm() {
        Triage triage = new Triage(
                rights.getValue(),
                language.getValue(),
                orNull(customerNumber.getValue()),
                orNull(siteNumber.getValue()),
                contactOnFile.getValue(),
                twoFacts.getValue(),
                orNull(question.getValue()));
        Runnable open = () -> {
            hints.decide();
            submissions.triage(submission.id(), triage);
        };
        if (attempt.run(open)) {
            kept.sent();
            requests.ofSubmission(submission.id()).stream().findFirst().ifPresent(request -> UI.getCurrent()
                    .navigate(Paths.request(request.id())));
        }
    }

    private static String number(@Nullable String told, @Nullable Found found) {
        return told != null ? told : found != null ? found.value() : "";
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
