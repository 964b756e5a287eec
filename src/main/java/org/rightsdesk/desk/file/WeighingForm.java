package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.WithLaw;
import org.rightsdesk.measure.Weighing;
import org.rightsdesk.measure.Weighing.Verdict;
import org.rightsdesk.measure.Weighings;

/** The balancing of an objection, on record (C.6). Who gave no reasons is asked, never refused for it (CF5). */
class WeighingForm extends StepForm {

    private static final long serialVersionUID = 1L;

    private final TextArea situation = words("case.weighing.situation");
    private final TextArea interest = words("case.weighing.interest");
    private final TextArea necessity = words("case.weighing.necessity");
    private final TextArea effect = words("case.weighing.effect");
    private final RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>(Say.text("case.weighing.verdict"));

    WeighingForm(StepContext context) {
        super(context);
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(each -> Say.capitalised(Say.of("case.weighing.verdict", each)));
        verdict.setValue(Verdict.STOPS);
        Div bases = new Div();
        bases.addClassName("rd-hint");
        context.file().company().categories().stream()
                .filter(Weighings::objectable)
                .forEach(category -> bases.add(new Paragraph(category.name().in(Say.language()))));
        add(new WithLaw(bases, "case.weighing.law"), situation, interest, necessity, effect, verdict);
        finish(
                Buttons.primary(
                        "case.weighing.done",
                        "check",
                        () -> act(() -> context.services().weighings().weigh(context.id(), weighing()))),
                Buttons.plain(
                        "case.weighing.ask",
                        "message-square",
                        () -> QuestionDialog.open(context, context.item().step())));
    }

    private Weighing weighing() {
        return new Weighing(
                situation.getValue(), interest.getValue(), necessity.getValue(), effect.getValue(), verdict.getValue());
    }
}
