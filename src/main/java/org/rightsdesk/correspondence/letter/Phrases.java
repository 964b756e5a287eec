package org.rightsdesk.correspondence.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rightsdesk.common.Dates;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Texts;
import org.rightsdesk.correspondence.letter.Block.Bullets;
import org.rightsdesk.correspondence.letter.Block.Heading;
import org.rightsdesk.correspondence.letter.Block.Paragraph;
import org.rightsdesk.correspondence.letter.Block.Words;

/** The texts of one letter in its language, and the blocks made of them so far. */
final class Phrases {

    private final Texts texts;
    private final Language language;
    private final List<Block> blocks = new ArrayList<>();

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

    Phrases say(String key, Object... args) {
        return add(new Paragraph(text(key, args)));
    }

    Phrases heading(String key) {
        return add(new Heading(text(key)));
    }

    /** A sentence that ends in a colon, and what follows it. */
    Phrases list(String key, List<String> items) {
        say(key);
        return add(new Bullets(items));
    }

    /** Words of a person, as they are. */
    Phrases words(String text) {
        return add(new Words(text.strip().lines().toList()));
    }

    Phrases add(Block block) {
        blocks.add(block);
        return this;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
