package org.rightsdesk.desk.file;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.WithLaw;
import org.rightsdesk.measure.Correction;
import org.rightsdesk.measure.Correction.Verdict;
import org.rightsdesk.measure.Judgement;

/** What was found about each field, measured by what the data are for (CD9). */
class JudgeForm extends StepForm {

    private static final long serialVersionUID = 1L;

    private final List<RadioButtonGroup<Verdict>> verdicts = new ArrayList<>();
    private final List<TextField> statements = new ArrayList<>();
    private final List<Checkbox> contacts = new ArrayList<>();

    JudgeForm(StepContext context) {
        super(context);
        Div fields = new Div();
        context.services().corrections().of(context.id()).forEach(field -> fields.add(row(field)));
        add(new SearchResults(context.services(), context.file()), new WithLaw(fields, "case.judge.law"));
        finish(Buttons.primary(
                "case.judge.done",
                "check",
                () -> act(() -> context.services().corrections().judge(context.id(), judgements()))));
    }

    private Div row(Correction field) {
        RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>(field.field());
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(each -> Say.of("case.judge.verdict", each));
        verdict.setValue(Verdict.CORRECTED);
        TextField statement = new TextField(Say.text("case.judge.statement"));
        statement.setVisible(false);
        verdict.addValueChangeListener(e -> statement.setVisible(e.getValue() == Verdict.STATEMENT_ADDED));
        verdicts.add(verdict);
        statements.add(statement);
        Checkbox contact = new Checkbox(Say.text("case.correction.contact"), field.contact());
        contact.setReadOnly(field.contact());
        contact.setHelperText(Say.text("case.judge.contact.help"));
        contacts.add(contact);
        Facts values = new Facts()
                .add(Say.text("case.correction.present"), field.presentValue())
                .add(Say.text("case.correction.wished"), field.wishedValue())
                .add(Say.text("case.correction.proof"), field.proof());
        return new Div(verdict, values, statement, contact);
    }

    private List<Judgement> judgements() {
        return IntStream.range(0, verdicts.size())
                .mapToObj(i -> new Judgement(
                        verdicts.get(i).getValue(),
                        statements.get(i).getValue(),
                        contacts.get(i).getValue()))
                .toList();
    }
}
