package org.rightsdesk.desk.file;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.WithLaw;
import org.rightsdesk.identity.Representation;
import org.rightsdesk.registers.Search;
import org.rightsdesk.request.Requester;

/** What the search of one register brought. "Nothing found" is a result too. */
class SearchForm extends StepForm {

    private static final long serialVersionUID = 1L;

    SearchForm(StepContext context) {
        super(context);
        Requester requester = context.file().submission().requester();
        Facts by = new Facts()
                .add(Say.text("case.search.name"), name(context, requester))
                .add(Say.text("case.fact.customer-number"), requester.customerNumber())
                .add(Say.capital("term.heat-site-id"), requester.siteNumber());
        RadioButtonGroup<Search.Result> result = new RadioButtonGroup<>(Say.text("case.search.result"));
        result.setItems(Search.Result.values());
        result.setItemLabelGenerator(each -> Say.of("case.search.result", each));
        result.setValue(Search.Result.FOUND);
        TextArea note = words("case.search.note");
        PaperFields paper = new PaperFields(context);
        add(new WithLaw(by, "case.search.law", context.file().request().right().citation()), result, note, paper);
        if (Gathered.isHandedOver(context.file().request().right())) {
            add(new FoundBlock(context, context.subject()), new HoldBlock(context, context.subject()));
        }
        finish(Buttons.primary(
                "case.search.record",
                "check",
                () -> act(() -> context.services()
                        .searches()
                        .record(context.id(), context.subject(), result.getValue(), note.getValue(), paper.paper()))));
    }

    /** Whose data are looked for: not those of who wrote for another (R27). */
    private static @Nullable String name(StepContext context, Requester requester) {
        return context.services()
                .identityDoors()
                .representatives()
                .of(context.id())
                .map(Representation::person)
                .filter(person -> !person.isEmpty())
                .orElse(requester.name());
    }
}
