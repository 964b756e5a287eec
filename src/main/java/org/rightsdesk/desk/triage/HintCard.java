package org.rightsdesk.desk.triage;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.KeptFields;
import org.rightsdesk.desk.kit.MarkedText;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.identity.Mark;
import org.rightsdesk.identity.PersonalText;
import org.rightsdesk.identity.StatedRepresentation;

/** One sign: its words as the message has them, what a mark would mean, and the handler's yes or no. */
class HintCard extends Div {

    private static final long serialVersionUID = 1L;

    /** What the handler finds. */
    private enum Verdict {
        YES,
        NO
    }

    private final Mark mark;
    private final boolean isSet;
    private final RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>();

    HintCard(Mark mark, List<org.rightsdesk.intake.Mark> marks, int number, boolean isSet) {
        this.mark = mark;
        this.isSet = isSet;
        addClassName("rd-bubble");
        Span name = new Span(Say.text("triage.sign." + mark.key()));
        name.addClassName("rd-line1");
        Div words = new Div();
        words.addClassName("rd-links");
        marks.stream()
                .map(org.rightsdesk.intake.Mark::words)
                .distinct()
                .forEach(said -> words.add(MarkedText.mark(said, number)));
        add(name, words);
        if (isSet) {
            add(new Notice(Tone.DONE, Say.text("triage.sign.set")));
        } else {
            choice();
        }
    }

    private void choice() {
        verdict.setLabel(Say.text("triage.sign.question." + mark.key()));
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(each -> Say.text("triage.sign." + (each == Verdict.YES ? "yes" : "no")));
        verdict.setHelperText(Say.text(mark.nameKey() + ".care"));
        verdict.setRequiredIndicatorVisible(true);
        add(KeptFields.choice("sign-" + mark.key(), Verdict.class, verdict));
    }

    /** What the sender told in the form. */
    void tell(StatedRepresentation stated) {
        Facts facts =
                new Facts().add(Say.text("case.identity.represented.person"), PersonalText.masked(stated.person()));
        if (stated.kind() != null) {
            facts.add(
                    Say.text("case.identity.representative"),
                    Say.text(stated.kind().nameKey()));
        }
        facts.add(Say.text("triage.sign.basis"), PersonalText.masked(stated.basis()));
        facts.add(Say.text("triage.sign.contact"), PersonalText.masked(stated.contact()));
        Paragraph unproven = new Paragraph(Say.text("triage.sign.unproven"));
        unproven.addClassName("rd-hint");
        addComponentAtIndex(2, new Div(facts, unproven));
    }

    Mark mark() {
        return mark;
    }

    boolean isOpen() {
        return !isSet && verdict.getValue() == null;
    }

    boolean isWanted() {
        return verdict.getValue() == Verdict.YES;
    }

    boolean isUnwanted() {
        return verdict.getValue() == Verdict.NO;
    }
}
