package org.rightsdesk.desk.file;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.company.DataCategory;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Calendars;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.WithLaw;
import org.rightsdesk.measure.RestrictionGround;
import org.rightsdesk.measure.RestrictionTerms;

/** Which categories rest, on which ground, until when it is looked at again (C.4). */
class RestrictionForm extends StepForm {

    private static final long serialVersionUID = 1L;
    private static final int REVIEW_AFTER_MONTHS = 3;

    private final Map<String, Select<RestrictionGround>> grounds = new LinkedHashMap<>();
    private final DatePicker review = Calendars.picker("case.restriction.review");
    private final Checkbox none = new Checkbox(Say.text("case.restriction.no-ground"));
    private final TextArea stillDone = words("case.restriction.still-done");

    RestrictionForm(StepContext context) {
        super(context);
        Div categories = new Div();
        categories.addClassName("rd-parts");
        context.file().company().categories().forEach(category -> categories.add(row(category)));
        review.setValue(Helsinki.dayOf(context.services().clock().instant()).plusMonths(REVIEW_AFTER_MONTHS));
        add(new SearchResults(context.services(), context.file()));
        add(new WithLaw(new Div(categories, none), "case.restriction.law"), review, stillDone);
        Kept.tick("restriction.none", none);
        finish(
                Buttons.primary(
                        "case.restriction.done",
                        "lock",
                        () -> act(() -> context.services().terms().note(context.id(), terms()))),
                Buttons.plain(
                        "case.ask-instead",
                        "message-square",
                        () -> QuestionDialog.open(context, context.item().step())));
    }

    private Select<RestrictionGround> row(DataCategory category) {
        Select<RestrictionGround> ground = new Select<>();
        ground.setLabel(Say.capitalised(category.name().in(Say.language())));
        ground.setEmptySelectionAllowed(true);
        ground.setEmptySelectionCaption(Say.capital("case.restriction.none"));
        ground.setItems(RestrictionGround.openAt(context.file().company()));
        ground.setItemLabelGenerator(each -> Say.capital(each == null ? "case.restriction.none" : each.nameKey()));
        grounds.put(category.key(), ground);
        return ground;
    }

    private RestrictionTerms terms() {
        Map<String, RestrictionGround> chosen = new LinkedHashMap<>();
        grounds.forEach((key, select) -> select.getOptionalValue().ifPresent(ground -> chosen.put(key, ground)));
        if (chosen.isEmpty() != none.getValue()) { // what is decided from it cannot be taken back by choosing again
            throw new Refusal("refusal.restriction-ground-or-none");
        }
        return new RestrictionTerms(
                chosen, review.getValue(), stillDone.getValue().strip());
    }
}
