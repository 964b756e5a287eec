package org.rightsdesk.desk.file;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.desk.kit.WithLaw;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.Proposal;
import org.rightsdesk.request.RightsRequest;

/** A proposal, category by category, with the letter that it would become beside it. */
class ProposalForm extends StepForm {

    private static final long serialVersionUID = 1L;
    private static final int TYPING_PAUSE_MS = 600;

    private final transient RightsRequest request;
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>(Say.text("case.outcome"));
    private final TextArea reasons = words("case.reasons");
    private final Checkbox withheld = new Checkbox(Say.text("proposal.withhold"));
    private final PartRows parts;
    private final ProposalAside aside;
    private final LegalApprovalBlock approval;
    private final ProfilingCheckBlock profiling;
    private final LiveLetter letter;
    private final Button propose;

    ProposalForm(StepContext context) {
        super(context);
        request = context.file().request();
        Beginning beginning = Beginning.of(context);
        parts = new PartRows(request.right(), beginning, this::partsChanged);
        outcome.setItems(Outcome.proposableFor(request.right()));
        outcome.setItemLabelGenerator(each -> Say.capital(each.nameKey()));
        outcome.setValue(Outcome.FULL);
        Kept.choice("outcome", Outcome.class, outcome);
        propose = Buttons.primary("case.propose", "send", this::propose);
        reasons.setValueChangeMode(ValueChangeMode.LAZY);
        reasons.setValueChangeTimeout(TYPING_PAUSE_MS);
        aside = new ProposalAside(context);
        approval = new LegalApprovalBlock(context);
        profiling = new ProfilingCheckBlock(context);
        letter = new LiveLetter(context.services(), request, context.file().answer());
        add(both());
        outcome.addValueChangeListener(change -> refresh());
        reasons.addValueChangeListener(change -> refresh());
        withheld.addValueChangeListener(change -> refresh());
        parts.prefill();
        if (beginning.outcome() != null) {
            outcome.setValue(beginning.outcome());
        }
        sentBack();
        refresh();
        buttons();
    }

    private Div both() {
        Div form = new Div(
                new SearchResults(context.services(), context.file()),
                new Measures(context.services(), context.file()),
                new WithLaw(
                        parts,
                        "case.parts.law",
                        context.file().request().right().citation()),
                new WithLaw(outcome, "case.outcome.law"),
                approval,
                profiling,
                new WithLaw(new Div(reasons, withheld), "case.reasons.law"),
                aside);
        form.addClassName("rd-form");
        Div both = new Div(form, letter);
        both.addClassName("rd-proposal");
        return both;
    }

    private void buttons() {
        finish(propose, Buttons.plain("case.ask-instead", "message-square", () -> QuestionDialog.open(context)));
    }

    private void propose() {
        act(() -> {
            approval.note();
            profiling.note();
            context.services().decisions().propose(context.id(), request.version(), proposal());
        });
    }

    private void sentBack() {
        context.services()
                .decisions()
                .current(context.id())
                .filter(decision -> decision.state() == Decision.State.SENT_BACK)
                .ifPresent(this::goOnWith);
    }

    /** What was proposed stands as it was, with the reason of its return on top. */
    private void goOnWith(Decision returned) {
        addComponentAsFirst(new Notice(Tone.SOON, Say.text("case.sent-back", String.valueOf(returned.sentBackWhy()))));
        parts.fill(returned.parts());
        outcome.setValue(returned.outcome());
        reasons.setValue(returned.reasons());
    }

    private Proposal proposal() {
        return new Proposal(
                outcome.getValue(),
                parts.decided(outcome.getValue()),
                reasons.getValue(),
                withheld.isVisible() && withheld.getValue());
    }

    /** What is decided on the parts says the outcome; the person can still choose another. */
    private void partsChanged() {
        outcome.setValue(parts.outcome(outcome.getValue()));
        refresh();
    }

    private void refresh() {
        Proposal proposal = proposal();
        boolean mayWithhold = proposal.parts().stream()
                .anyMatch(part -> part.ground() != null && part.ground().mayWithholdReasons());
        withheld.setVisible(mayWithhold);
        parts.show(proposal.outcome());
        boolean second = aside.show(proposal);
        propose.setText(Say.text(second ? "case.propose" : "case.decide-alone"));
        approval.show(proposal);
        letter.setVisible(context.file().asked() || proposal.outcome().carriesSomethingOut());
        propose.setEnabled(letter.show(Map.of("decision", draft()), parts.areComplete(proposal.outcome())));
    }

    /** A part whose ground is yet to be chosen has no sentence in the letter. */
    private static List<Part> complete(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.outcome() != PartOutcome.KEEP || part.ground() != null)
                .toList();
    }

    private Decision draft() {
        Proposal proposal = proposal();
        return new Decision(
                request.id(),
                0,
                proposal.outcome(),
                complete(proposal.parts()),
                proposal.reasons(),
                proposal.reasonsWithheld(),
                Decision.State.PROPOSED,
                context.services().access().actor().name(),
                context.services().clock().instant(),
                null,
                null,
                null);
    }
}
