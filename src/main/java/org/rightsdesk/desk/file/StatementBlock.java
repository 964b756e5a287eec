package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.rightsdesk.delivery.AccessStatement;
import org.rightsdesk.delivery.AccessStatement.Automated;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Toast;
import org.rightsdesk.desk.kit.WithLaw;

/** What only a person can confirm for an access reply: automated decisions, and what carries transfers today (CF11, CF12, CF17). */
class StatementBlock extends Div {

    private static final long serialVersionUID = 1L;

    StatementBlock(StepContext context, Runnable changed) {
        RadioButtonGroup<Automated> automated = new RadioButtonGroup<>(Say.text("delivery.automated"));
        automated.setItems(Automated.values());
        automated.setItemLabelGenerator(each -> Say.text(each.key() + ".choice"));
        TextArea logic = StepForm.words("delivery.automated.words");
        TextArea transfer = StepForm.words("delivery.transfer.words");
        transfer.setVisible(context.file().company().transfers().stream()
                .anyMatch(each -> !each.basis().valid()));
        context.services().statements().statement(context.id()).ifPresent(stated -> {
            automated.setValue(stated.automated());
            logic.setValue(stated.automatedWords());
            transfer.setValue(stated.transferWords());
        });
        logic.setVisible(automated.getValue() != null && automated.getValue() != Automated.NONE);
        automated.addValueChangeListener(change -> logic.setVisible(change.getValue() != Automated.NONE));
        Attempt attempt = new Attempt();
        Div form =
                new Div(automated, logic, transfer, attempt, Buttons.plain("delivery.statement.save", "check", () -> {
                    if (automated.getValue() != null
                            && attempt.run(() -> context.services()
                                    .statements()
                                    .state(
                                            context.id(),
                                            new AccessStatement(
                                                    automated.getValue(), logic.getValue(), transfer.getValue())))) {
                        Toast.done(Say.text("case.done"));
                        changed.run();
                    }
                }));
        form.addClassName("rd-form");
        add(new WithLaw(form, "delivery.statement.law"));
    }
}
