package org.rightsdesk.desk.file;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.WithLaw;
import org.rightsdesk.measure.HumanReview;
import org.rightsdesk.measure.HumanReview.Result;

/** A decider judges anew what a machine decided (R19). */
class HumanReviewForm extends StepForm {

    private static final long serialVersionUID = 1L;

    HumanReviewForm(StepContext context) {
        super(context);
        RadioButtonGroup<Result> result = new RadioButtonGroup<>(Say.text("case.review.result"));
        result.setItems(Result.values());
        result.setItemLabelGenerator(each -> Say.capital("case.review.result." + Say.key(each)));
        result.setValue(Result.CHANGED);
        TextArea what = words("case.review.what");
        TextArea why = words("case.review.why");
        add(new SearchResults(context.services(), context.file()));
        add(new WithLaw(result, "case.review.law"), what, why);
        finish(Buttons.primary(
                "case.review.done",
                "check",
                () -> act(() -> context.services()
                        .reviews()
                        .review(context.id(), new HumanReview(result.getValue(), what.getValue(), why.getValue())))));
    }
}
