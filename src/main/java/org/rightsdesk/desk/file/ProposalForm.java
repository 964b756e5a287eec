package org.rightsdesk.desk.file;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Say;
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
    private final Div parts = new Div();
    private final Span counts = new Span();
    private final transient AskedFields asked;
    private final List<PartRow> rows;
    private final ProposalAside aside;
    private final LegalApprovalBlock approval;
    private final ProfilingCheckBlock profiling;
    private final LiveLetter letter;
    private final Button propose;

    ProposalForm(StepContext context) {
        super(context);
        request = context.file().request();
        asked = AskedFields.of(context);
        rows = asked.concerned(context.file().company().categories()).stream()
                .map(category -> new PartRow(category, request.right(), this::partsChanged))
                .toList();
        rows.forEach(parts::add);
        parts.addClassName("rd-parts");
        counts.addClassName("rd-hint");
        outcome.setItems(Outcome.proposableFor(request.right()));
        outcome.setItemLabelGenerator(each -> Say.capital(each.nameKey()));
        outcome.setValue(Outcome.FULL);
        Kept.choice("outcome", Outcome.class, outcome);
        propose = Buttons.primary("case.propose", "send", this::propose);
        reasons.setValueChangeMode(ValueChangeMode.LAZY);
        reasons.setValueChangeTimeout(TYPING_PAUSE_MS);
        sentBack();
        aside = new ProposalAside(context);
        approval = new LegalApprovalBlock(context);
        profiling = new ProfilingCheckBlock(context);
        letter = new LiveLetter(context.services(), request, context.file().answer());
        add(both());
        outcome.addValueChangeListener(change -> refresh());
        reasons.addValueChangeListener(change -> refresh());
        withheld.addValueChangeListener(change -> refresh());
        context.services().firstParts().of(context.id()).forEach(this::prefill);
        asked.kept().forEach(this::prefill);
        asked.outcome().ifPresent(outcome::setValue);
        refresh();
        buttons();
    }

    private Div both() {
        Div form = new Div(
                new SearchResults(context.services(), context.file()),
                new Measures(context.services(), context.file()),
                new WithLaw(new Div(new H3(Say.text("case.parts")), parts, counts), "case.parts.law"),
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

    /** What the law says of each category, as a beginning; the handler can decide otherwise with a ground. */
    private void prefill(Part part) {
        rows.stream().filter(row -> row.isFor(part.category())).forEach(row -> row.fill(part));
    }

    private void sentBack() {
        context.services()
                .decisions()
                .current(context.id())
                .filter(decision -> decision.state() == Decision.State.SENT_BACK)
                .ifPresent(decision -> reasons.setValue(decision.reasons()));
    }

    private Proposal proposal() {
        List<Part> decided = byParts() ? rows.stream().map(PartRow::part).toList() : List.of();
        return new Proposal(
                outcome.getValue(), decided, reasons.getValue(), withheld.isVisible() && withheld.getValue());
    }

    /** What is decided on the parts says the outcome; the person can still choose another. */
    private void partsChanged() {
        outcome.setValue(of(rows.stream().map(PartRow::part).toList()));
        refresh();
    }

    private Outcome of(List<Part> decided) {
        long kept = count(decided, PartOutcome.KEEP);
        long granted = count(decided, PartOutcome.GRANT);
        if (kept == 0 || !request.right().mayBeRefused()) {
            return granted == 0 && kept == 0 ? Outcome.NOTHING_HELD : Outcome.FULL;
        }
        return granted == 0 && !asked.someCame() ? Outcome.REFUSED : Outcome.PARTIAL;
    }

    private static long count(List<Part> decided, PartOutcome outcome) {
        return decided.stream().filter(part -> part.outcome() == outcome).count();
    }

    /** Where every category is empty, they stay in sight: one of them could be chosen otherwise again. */
    private boolean byParts() {
        return outcome.getValue().refusesSomething()
                || outcome.getValue() == Outcome.FULL
                || outcome.getValue() == Outcome.NOTHING_HELD
                        && rows.stream().allMatch(row -> row.part().outcome() == PartOutcome.NOTHING_HELD);
    }

    private void refresh() {
        Proposal proposal = proposal();
        boolean mayWithhold = proposal.parts().stream()
                .anyMatch(part -> part.ground() != null && part.ground().mayWithholdReasons());
        withheld.setVisible(mayWithhold);
        parts.setVisible(byParts());
        List<Part> decided = proposal.parts();
        counts.setText(Say.text(
                "proposal.counts",
                count(decided, PartOutcome.GRANT),
                count(decided, PartOutcome.KEEP),
                count(decided, PartOutcome.NOTHING_HELD)));
        boolean second = aside.show(proposal);
        propose.setText(Say.text(second ? "case.propose" : "case.decide-alone"));
        approval.show(proposal);
        letter.setVisible(context.file().asked() || proposal.outcome().carriesSomethingOut());
        boolean reasoned = proposal.parts().isEmpty() || rows.stream().allMatch(PartRow::isComplete);
        propose.setEnabled(letter.show(Map.of("decision", draft()), reasoned));
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
