package org.rightsdesk.desk.file;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.desk.kit.Calendars;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.ErasureGround;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.Right;

/** The decision on one category of data. Only grounds that the law gives for the right can be chosen. */
class PartRow extends Div {

    private static final long serialVersionUID = 1L;

    private final String category;
    private final Right right;
    private final RadioButtonGroup<PartOutcome> outcome = new RadioButtonGroup<>();
    private final Select<Ground> ground = new Select<>();
    private final Span article = new Span();
    private final DatePicker keepUntil;

    PartRow(String category, String name, Right right, Runnable changed) {
        this.category = category;
        this.right = right;
        addClassName("rd-part");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
        keepUntil = Calendars.picker("case.part.until");
        keepUntil.setLabel(null);
        keepUntil.setAriaLabel(Say.text("case.part.until"));
        outcome.setItems(PartOutcome.values());
        outcome.setItemLabelGenerator(each -> word(each, right));
        outcome.setAriaLabel(name);
        outcome.setValue(PartOutcome.GRANT);
        ground.setAriaLabel(Say.text("case.part.ground"));
        ground.setPlaceholder(Say.text("case.part.ground"));
        ground.setItems(Ground.allowedFor(right));
        ground.setItemLabelGenerator(each -> each == null ? "" : Say.capital(each.nameKey()));
        article.addClassName("rd-hint");
        Span label = new Span(name);
        label.addClassName("rd-part-name");
        Div reason = new Div(ground, article);
        reason.addClassName("rd-part-ground");
        add(label, outcome, reason, keepUntil);
        outcome.addValueChangeListener(change -> refresh(changed));
        ground.addValueChangeListener(change -> refresh(changed));
        keepUntil.addValueChangeListener(change -> changed.run());
        refresh(() -> {});
    }

    boolean isFor(String other) {
        return category.equals(other);
    }

    void fill(Part part) {
        ground.setValue(part.ground());
        outcome.setValue(part.outcome());
    }

    Part part() {
        if (outcome.getValue() == PartOutcome.GRANT) {
            return right == Right.ERASURE
                    ? Part.erased(category, ErasureGround.NO_LONGER_NEEDED)
                    : Part.granted(category);
        }
        return new Part(category, PartOutcome.KEEP, ground.getValue(), day());
    }

    /** The word for a part, by right: what is erased, given, corrected or stopped. */
    static String word(PartOutcome outcome, Right right) {
        String key = "case.part." + Say.key(outcome) + ".";
        return Say.text(
                switch (right) {
                    case ACCESS, PORTABILITY, ENERGY_DATA -> key + "give";
                    case ERASURE -> key + "erase";
                    case RECTIFICATION -> key + "correct";
                    case OBJECTION, MARKETING_BAN, CONSENT_WITHDRAWAL -> key + "stop";
                    default -> key + "other";
                });
    }

    private @Nullable LocalDate day() {
        return keepUntil.isVisible() ? keepUntil.getValue() : null;
    }

    private void refresh(Runnable changed) {
        boolean keeps = outcome.getValue() == PartOutcome.KEEP;
        Ground chosen = ground.getValue();
        ground.setVisible(keeps);
        article.setText(keeps && chosen != null ? Articles.shortly(chosen.citation(right)) : "");
        keepUntil.setVisible(keeps && chosen != null && chosen.needsEndDay(right));
        getElement().setAttribute("data-keeps", keeps);
        changed.run();
    }
}
