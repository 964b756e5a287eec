package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.Right;

/** The decisions on the categories of data, and what they make of the whole. */
class PartRows extends Div {

    private static final long serialVersionUID = 1L;

    private final Right right;
    private final transient Beginning beginning;
    private final List<PartRow> rows;
    private final Div list = new Div();
    private final Span counts = new Span();

    PartRows(Right right, Beginning beginning, Runnable changed) {
        this.right = right;
        this.beginning = beginning;
        rows = beginning
                .all()
                .map(category -> new PartRow(category, right, changed))
                .toList();
        rows.forEach(list::add);
        list.addClassName("rd-parts");
        counts.addClassName("rd-hint");
        add(new H3(Say.text("case.parts")), list, counts);
    }

    /** What the law says of each category, as a beginning; the handler can decide otherwise with a ground. */
    void prefill() {
        fill(beginning.parts());
    }

    /** As it was decided or proposed before. */
    void fill(List<Part> parts) {
        parts.forEach(
                part -> rows.stream().filter(row -> row.isFor(part.category())).forEach(row -> row.fill(part)));
    }

    /** None where the whole is decided without looking at categories. */
    List<Part> decided(Outcome outcome) {
        return areAsked(outcome) ? parts(outcome) : List.of();
    }

    /** Whether every part that is decided on has what the law asks of it. */
    boolean areComplete(Outcome outcome) {
        return !areAsked(outcome) || inSight(outcome).stream().allMatch(PartRow::isComplete);
    }

    void show(Outcome outcome) {
        list.setVisible(areAsked(outcome));
        rows.forEach(row -> row.setVisible(inSight(outcome).contains(row)));
        List<Part> decided = decided(outcome);
        counts.setText(Say.text(
                "proposal.counts",
                count(decided, PartOutcome.GRANT),
                count(decided, PartOutcome.KEEP),
                count(decided, PartOutcome.NOTHING_HELD)));
    }

    /** What the parts say of the whole. */
    Outcome outcome(Outcome chosen) {
        List<Part> parts = parts(chosen);
        long kept = count(parts, PartOutcome.KEEP);
        long granted = count(parts, PartOutcome.GRANT);
        if (kept == 0 || !right.mayBeRefused()) {
            return granted == 0 && kept == 0 ? Outcome.NOTHING_HELD : Outcome.FULL;
        }
        return granted == 0 && !beginning.someCame() ? Outcome.REFUSED : Outcome.PARTIAL;
    }

    /** Where every category is empty, they stay in sight: one of them could be chosen otherwise again. */
    private boolean areAsked(Outcome outcome) {
        boolean empty = parts(outcome).stream().allMatch(part -> part.outcome() == PartOutcome.NOTHING_HELD);
        return outcome.refusesSomething() || outcome == Outcome.FULL || outcome == Outcome.NOTHING_HELD && empty;
    }

    private List<Part> parts(Outcome outcome) {
        return inSight(outcome).stream().map(PartRow::part).toList();
    }

    /** Those that nothing is granted of come in when something is turned down. */
    private List<PartRow> inSight(Outcome outcome) {
        return outcome.refusesSomething()
                ? rows
                : rows.subList(0, beginning.concerned().size());
    }

    private static long count(List<Part> parts, PartOutcome outcome) {
        return parts.stream().filter(part -> part.outcome() == outcome).count();
    }
}
