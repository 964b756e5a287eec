package org.rightsdesk.correspondence.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rightsdesk.common.Dates;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Texts;
import org.rightsdesk.correspondence.Element;
import org.rightsdesk.correspondence.letter.Block.Bullets;
import org.rightsdesk.correspondence.letter.Block.Heading;
import org.rightsdesk.correspondence.letter.Block.Paragraph;
import org.rightsdesk.correspondence.letter.Block.Words;

/** The texts of one letter in its language, and the pieces made of them so far. */
final class Phrases {

    private static final Pattern PLACE_IN_LAW = Pattern.compile(
            "(?i)\\d[ \u00a0]?(artikla|§|kappale)"
                    + "|artik(el|larna)[ \u00a0]\\d|articles?[ \u00a0]\\d|section[ \u00a0]\\d|skäl[ \u00a0]\\d|recital[ \u00a0]\\d");

    private final Texts texts;
    private final Language language;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<Element> next = EnumSet.noneOf(Element.class);

    Phrases(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    Language language() {
        return language;
    }

    String text(String key, Object... args) {
        return texts.text(language, key, args);
    }

    /** The text of the first key that there is. */
    String firstOf(String key, String otherwise, Object... args) {
        return text(texts.has(language, key) ? key : otherwise, args);
    }

    boolean has(String key) {
        return texts.has(language, key);
    }

    /** A day in a sentence, e.g. {@code keskiviikkona 3.3.2027}. */
    String day(LocalDate day) {
        return Dates.sentence(day, language);
    }

    /** A day without its weekday. */
    String plainDay(LocalDate day) {
        return Dates.plain(day, language);
    }

    /** The elements that the next block carries. */
    Phrases carrying(Element... elements) {
        next.addAll(List.of(elements));
        return this;
    }

    Phrases say(String key, Object... args) {
        return add(new Paragraph(text(key, args)));
    }

    Phrases heading(String key) {
        return add(new Heading(text(key)));
    }

    /** A sentence that ends in a colon, and what follows it. */
    Phrases list(String key, List<String> items) {
        Set<Element> carried = EnumSet.copyOf(next.isEmpty() ? EnumSet.noneOf(Element.class) : next);
        next.clear();
        say(key);
        next.addAll(carried);
        return add(new Bullets(items));
    }

    /** Words of a person, as they are. Nothing said carries nothing. */
    Phrases words(String text) {
        if (text.isBlank()) {
            next.clear();
            return this;
        }
        return add(new Words(text.strip().lines().toList()));
    }

    /** Reasons that cite the law carry their legal ground too. */
    Phrases add(Block block) {
        if (next.contains(Element.REASONS)
                && PLACE_IN_LAW.matcher(block.wording()).find()) {
            next.add(Element.LEGAL_GROUND);
        }
        pieces.add(new Piece(block, Set.copyOf(next)));
        next.clear();
        return this;
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }
}
