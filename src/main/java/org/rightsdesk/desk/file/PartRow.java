package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import org.rightsdesk.company.DataCategory;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.ErasureGround;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.Right;

/** The decision on one category of data. Only grounds that the law gives for the right can be chosen (CF4). */
class PartRow extends Div {

    private static final long serialVersionUID = 1L;

    private final String category;
    private final Right right;
    private final RadioButtonGroup<PartOutcome> outcome = new RadioButtonGroup<>();
    private final Select<Ground> ground = new Select<>();
    private final Select<ErasureGround> erasure = new Select<>();
    private final Span article = new Span();
    private final KeepingFields keeping;

    PartRow(DataCategory data, Right right, Runnable changed) {
        this.category = data.key();
        this.right = right;
        keeping = new KeepingFields(data.retention(), changed);
        String name = data.name().in(Say.language());
        addClassName("rd-part");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
        outcome.setItems(PartOutcome.possibleFor(right));
        outcome.setItemLabelGenerator(each -> word(each, right));
        outcome.setAriaLabel(name);
        outcome.setValue(PartOutcome.GRANT);
        grounds();
        article.addClassName("rd-hint");
        Span label = new Span(name);
        label.addClassName("rd-part-name");
        Div reason = new Div(ground, erasure, article);
        reason.addClassName("rd-part-ground");
        add(label, outcome, reason, keeping);
        outcome.addValueChangeListener(change -> refresh(changed));
        ground.addValueChangeListener(change -> refresh(changed));
        erasure.addValueChangeListener(change -> refresh(changed));
        refresh(() -> {});
        Kept.choice("part." + category, PartOutcome.class, outcome);
        Kept.choice("ground." + category, Ground.class, ground);
        Kept.choice("erasure." + category, ErasureGround.class, erasure);
    }

    /** Whether everything that is kept has its ground, and its last day where one is needed. */
    boolean isComplete() {
        Part part = part();
        Ground chosen = part.ground();
        return part.outcome() != PartOutcome.KEEP
                || chosen != null && (!chosen.needsEndDay(right) || part.keepUntil() != null);
    }

    private void grounds() {
        ground.setAriaLabel(Say.text("case.part.ground"));
        ground.setPlaceholder(Say.text("case.part.ground"));
        ground.setItems(Ground.allowedFor(right));
        ground.setItemLabelGenerator(each -> each == null ? "" : Say.capital(each.nameKey()));
        erasure.setAriaLabel(Say.text("case.part.ground"));
        erasure.setItems(ErasureGround.values());
        erasure.setItemLabelGenerator(each -> each == null ? "" : Say.capital(each.nameKey()));
        erasure.setValue(ErasureGround.NO_LONGER_NEEDED);
    }

    boolean isFor(String other) {
        return category.equals(other);
    }

    void fill(Part part) {
        ground.setValue(part.ground());
        if (part.erasureGround() != null) {
            erasure.setValue(part.erasureGround());
        }
        outcome.setValue(part.outcome());
        keeping.fill(part);
    }

    Part part() {
        if (outcome.getValue() == PartOutcome.NOTHING_HELD) {
            return Part.nothingHeld(category);
        }
        if (outcome.getValue() == PartOutcome.GRANT) {
            return right == Right.ERASURE ? Part.erased(category, erasure.getValue()) : Part.granted(category);
        }
        return keeping.isVisible()
                ? new Part(
                        category,
                        PartOutcome.KEEP,
                        ground.getValue(),
                        keeping.until(),
                        null,
                        keeping.locked(),
                        keeping.countedFrom())
                : new Part(category, PartOutcome.KEEP, ground.getValue(), null);
    }

    /** The word for a part, by right: what is erased, given, corrected or stopped. */
    static String word(PartOutcome outcome, Right right) {
        if (outcome == PartOutcome.NOTHING_HELD) {
            return Say.text("case.part.nothing-held");
        }
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

    private void refresh(Runnable changed) {
        boolean keeps = outcome.getValue() == PartOutcome.KEEP;
        Ground chosen = ground.getValue();
        ground.setVisible(keeps);
        boolean erased = outcome.getValue() == PartOutcome.GRANT && right == Right.ERASURE;
        erasure.setVisible(erased);
        boolean ends = keeps && chosen != null && chosen.needsEndDay(right);
        keeping.setVisible(ends);
        if (ends && chosen != null) {
            keeping.show(chosen);
        }
        article.setText(article(keeps, erased));
        getElement().setAttribute("data-keeps", keeps);
        changed.run();
    }

    private String article(boolean keeps, boolean erased) {
        Ground chosen = ground.getValue();
        if (keeps) {
            return chosen == null ? "" : Articles.shortly(chosen.citation(right));
        }
        return erased ? Articles.shortly(erasure.getValue().citation()) : "";
    }
}
