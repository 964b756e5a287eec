package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rightsdesk.identity.PersonalText;
import org.rightsdesk.intake.Found;
import org.rightsdesk.intake.Hint;
import org.rightsdesk.intake.Mark;
import org.rightsdesk.intake.Proposal;
import org.rightsdesk.intake.Reading;

/** A letter with the words marked that led to a proposal: by colour and number, never by colour alone. */
public class MarkedText extends Div {

    private static final long serialVersionUID = 1L;
    private static final int COLOURS = 3;

    private record Spot(Mark mark, int number) {}

    /** Identity codes are masked in their length, so that the marks stay in their places (R41). */
    public MarkedText(String whole, Mark.Place place, Reading reading) {
        String text = PersonalText.masked(whole);
        addClassNames("rd-prose", "rd-marked");
        int at = 0;
        for (Spot spot : spots(place, reading)) {
            int start = Math.min(spot.mark().start(), text.length());
            int end = Math.min(spot.mark().end(), text.length());
            if (start < at || end <= start) {
                continue;
            }
            add(new Span(text.substring(at, start)), mark(text.substring(start, end), spot.number()));
            at = end;
        }
        add(new Span(text.substring(at)));
    }

    /** The words of a mark, as they are repeated beside the letter. */
    public static Span mark(String words, int number) {
        Span sup = new Span(Integer.toString(number));
        sup.addClassName("rd-mark-number");
        Span mark = new Span(new Span(PersonalText.masked(words)), sup);
        mark.addClassName("rd-mark");
        mark.getElement().setAttribute("data-mark", Integer.toString((number - 1) % COLOURS + 1));
        return mark;
    }

    private static List<Spot> spots(Mark.Place place, Reading reading) {
        List<Spot> spots = new ArrayList<>();
        int number = 1;
        for (Proposal proposal : reading.proposals()) {
            for (Mark mark : proposal.marks()) {
                spots.add(new Spot(mark, number));
            }
            number++;
        }
        for (Hint hint : reading.hints()) {
            for (Mark mark : hint.marks()) {
                spots.add(new Spot(mark, number));
            }
            number++;
        }
        for (Found found : java.util.Arrays.asList(reading.customerNumber(), reading.siteNumber())) {
            if (found != null) {
                spots.add(new Spot(found.mark(), number));
            }
        }
        return spots.stream()
                .filter(spot -> spot.mark().place() == place)
                .sorted(Comparator.comparingInt(spot -> spot.mark().start()))
                .toList();
    }
}
