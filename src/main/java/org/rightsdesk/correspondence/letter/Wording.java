package org.rightsdesk.correspondence.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.rightsdesk.common.Localized;
import org.rightsdesk.correspondence.Element;
import org.rightsdesk.correspondence.letter.Block.Bullets;
import org.rightsdesk.request.Citation;
import org.rightsdesk.request.ReplyParagraph;
import org.rightsdesk.request.ReplyParagraph.Line;
import org.rightsdesk.request.ReplyParagraph.Place;
import org.rightsdesk.request.Right;

/** Says what the modules add to a reply, in the letter's language. */
final class Wording {

    private final List<ReplyParagraph> paragraphs;
    private final Phrases phrases;

    Wording(List<ReplyParagraph> paragraphs, Phrases phrases) {
        this.paragraphs = paragraphs;
        this.phrases = phrases;
    }

    boolean speaksOf(Place place) {
        return paragraphs.stream().anyMatch(paragraph -> paragraph.place() == place);
    }

    void say(Place place) {
        paragraphs.stream().filter(paragraph -> paragraph.place() == place).forEach(this::say);
    }

    private void say(ReplyParagraph paragraph) {
        if (paragraph.place() == Place.DONE) {
            phrases.carrying(Element.WHAT_WAS_DONE);
        }
        phrases.say(paragraph.key(), words(paragraph.args()));
        if (!paragraph.items().isEmpty()) {
            phrases.add(new Bullets(paragraph.items().stream()
                    .map(item -> word(item).toString())
                    .toList()));
        }
    }

    private Object[] words(List<?> args) {
        return args.stream().map(this::word).toArray();
    }

    private Object word(Object value) {
        return switch (value) {
            case LocalDate day -> phrases.day(day);
            case Localized name -> name.in(phrases.language());
            case Right right -> phrases.text(right.nameKey());
            case Citation citation -> Citations.of(citation, phrases);
            case BigDecimal euros -> Money.of(euros, phrases.language());
            case Line line -> phrases.text(line.key(), words(line.args()));
            default -> value;
        };
    }
}
