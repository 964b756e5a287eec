package org.rightsdesk.desk.file;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.rightsdesk.delivery.RetentionHold;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Calendars;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.WithLaw;

/** Data whose time would end while the request is answered: deletion is stopped and that is noted (R33). */
class HoldBlock extends Div {

    private static final long serialVersionUID = 1L;

    private final transient StepContext context;
    private final String register;
    private final Div list = new Div();

    HoldBlock(StepContext context, String register) {
        this.context = context;
        this.register = register;
        TextField what = new TextField(Say.text("delivery.hold.what"));
        what.setHelperText(Say.text("delivery.hold.what.help"));
        what.setWidthFull();
        DatePicker end = Calendars.picker("delivery.hold.end");
        Attempt attempt = new Attempt();
        Div form = new Div(list, what, end, attempt, Buttons.plain("delivery.hold.do", "lock", () -> {
            if (attempt.run(() -> context.services()
                    .retentionHolds()
                    .hold(context.id(), register, what.getValue(), end.getValue()))) {
                what.clear();
                fill();
            }
        }));
        form.addClassName("rd-form");
        add(new WithLaw(form, "delivery.hold.law"));
        fill();
    }

    private void fill() {
        list.removeAll();
        Facts facts = new Facts();
        for (RetentionHold hold : context.services().retentionHolds().of(context.id())) {
            if (hold.register().equals(register)) {
                String end = hold.normalEnd() == null ? "" : " (" + Say.date(hold.normalEnd()) + ")";
                facts.add(Say.text("delivery.hold.held", Say.moment(hold.heldAt())), hold.what() + end);
            }
        }
        list.add(facts);
    }
}
