package org.rightsdesk.desk.file;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.deadline.LateQuestion;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.desk.kit.WithLaw;
import org.rightsdesk.identity.Fact;
import org.rightsdesk.identity.IdentityCheck;
import org.rightsdesk.identity.IdentityChecks;
import org.rightsdesk.identity.Means;
import org.rightsdesk.identity.NotIdentifiable;
import org.rightsdesk.request.RightsRequest;

/** Who is asking: confirm by what it was recognised, ask the customer, or find that it cannot be known. */
class IdentityForm extends StepForm {

    private static final long serialVersionUID = 1L;

    private final Select<Means> means = new Select<>();
    private final CheckboxGroup<Fact> matching = new CheckboxGroup<>(Say.text("case.identity.matching"));
    private final TextArea note = words("case.identity.note");
    private final TextArea neverAsked = words("case.identity.never-asked");
    private final int level;

    IdentityForm(StepContext context) {
        super(context);
        IdentityChecks checks = context.services().identity();
        level = checks.current(context.id()).map(IdentityCheck::requiredLevel).orElse(0);
        fill();
        add(new WithLaw(known(), "case.identity.law"), new IdentityTrail(context));
        add(new WithLaw(means, "case.identity.never"), matching, note, neverAsked);
        late(context);
        finish(
                Buttons.primary(
                        "case.identity.confirm",
                        "user-check",
                        () -> act(() ->
                                checks.confirm(context.id(), means.getValue(), matching.getValue(), note.getValue()))),
                Buttons.plain("case.identity.ask", "mail", () -> act(() -> checks.ask(context.id()))),
                Buttons.quiet("case.identity.give-up", () -> act(this::giveUp)));
        add(new IdentityTools(context, this));
    }

    /** Which day rules when the question goes late, and what the question cannot do (D3, D7, D10). */
    private void late(StepContext context) {
        LocalDate today = Helsinki.dayOf(context.services().clock().instant());
        LateQuestion.sentToday(context.file().deadline(), today).ifPresent(late -> {
            String words = Say.text("case.identity.late", Say.date(late.refusalDate()));
            String more = late.outlastsRefusal()
                    ? " " + Say.text("case.identity.late.wait", Say.date(late.waitsUntil()))
                    : "";
            add(new Notice(Tone.SOON, words + more));
        });
    }

    /** Who was never asked cannot be given up before it is said why asking is no use: only then the field is there (R4). */
    private void giveUp() {
        NotIdentifiable verdict = context.services().identityDoors().notIdentifiable();
        neverAsked.setVisible(!verdict.wasAsked(context.id()));
        verdict.giveUp(context.id(), note.getValue(), neverAsked.getValue());
    }

    private void fill() {
        neverAsked.setVisible(false);
        means.setLabel(Say.text("case.identity.means"));
        means.setItems(offered());
        means.setItemLabelGenerator(each -> each == null ? "" : Say.text(each.nameKey()));
        means.setEmptySelectionAllowed(true);
        matching.setItems(Fact.values());
        matching.setItemLabelGenerator(fact -> Say.text(fact.nameKey()));
        matching.setVisible(false);
        means.addValueChangeListener(change -> {
            matching.setVisible(change.getValue() == Means.TWO_FACTS);
            means.setHelperText(change.getValue() == Means.REDACTED_COPY ? Say.text("case.identity.copy-marked") : "");
        });
    }

    /** A copy is no choice before a decider made it one, a code only when it came back. */
    private List<Means> offered() {
        boolean code = context.services().identityDoors().ladder().of(context.id()).stream()
                .anyMatch(evidence -> evidence.shown() && evidence.means() == Means.CODE_ANSWERED);
        return Arrays.stream(Means.values())
                .filter(each -> each != Means.REDACTED_COPY || level == each.level())
                .filter(each -> each != Means.CODE_ANSWERED || code)
                .toList();
    }

    private Facts known() {
        RightsRequest request = context.file().request();
        return new Facts()
                .add(Say.text("case.identity.needed"), Say.text("term.id-level-" + level))
                .add(Say.text("case.identity.contact"), yes(request.contactOnFile()))
                .add(Say.text("case.identity.facts"), yes(request.twoFactsMatch()));
    }

    private static String yes(boolean fact) {
        return Say.text(fact ? "desk.yes" : "desk.no");
    }
}
