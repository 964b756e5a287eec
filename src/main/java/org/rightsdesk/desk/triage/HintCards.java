package org.rightsdesk.desk.triage;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.identity.CaseMarks;
import org.rightsdesk.identity.Mark;
import org.rightsdesk.identity.StatedRepresentation;
import org.rightsdesk.intake.Hint;
import org.rightsdesk.intake.Reading;
import org.rightsdesk.intake.Sign;
import org.rightsdesk.request.Submission;

/** A card for each sign in the message. The machine adds no mark; nothing goes on before a person has said yes or no to each (B.4). */
class HintCards extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CaseMarks marks;
    private final transient Submission submission;
    private final List<HintCard> cards = new ArrayList<>();

    HintCards(CaseMarks marks, @Nullable StatedRepresentation stated, Submission submission, Reading reading) {
        this.marks = marks;
        this.submission = submission;
        addClassName("rd-proposals");
        int number = reading.proposals().size() + 1;
        for (Hint hint : reading.hints()) {
            card(hint, number++, hint.sign() == Sign.REPRESENTED ? stated : null);
        }
        if (stated != null && !reading.hints(Sign.REPRESENTED)) {
            card(new Hint(Sign.REPRESENTED, List.of()), number, stated);
        }
    }

    private void card(Hint hint, int number, @Nullable StatedRepresentation stated) {
        Mark mark = Mark.valueOf(hint.sign().name());
        HintCard card = new HintCard(mark, hint.marks(), number, marks.has(submission.id(), mark));
        if (stated != null) {
            card.tell(stated);
        }
        cards.add(card);
        add(card);
    }

    /** Adds the marks that the handler wants. @throws Refusal before anything is done, when a sign was not decided on */
    void decide() {
        cards.stream().filter(HintCard::isOpen).findFirst().ifPresent(open -> {
            throw new Refusal("refusal.sign-undecided", Say.text(open.mark().nameKey()));
        });
        cards.forEach(this::decide);
    }

    private void decide(HintCard card) {
        if (card.isWanted() && !marks.has(submission.id(), card.mark())) {
            marks.set(submission.id(), card.mark(), Say.text("triage.sign.why"));
        } else if (card.isUnwanted()) {
            marks.notNeeded(submission.id(), card.mark());
        }
    }
}
