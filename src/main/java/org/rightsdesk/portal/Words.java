package org.rightsdesk.portal;

import java.time.LocalDate;
import org.rightsdesk.common.Dates;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Texts;

/** Texts and dates in the language of one page; the templates know it as {@code t}. */
record Words(Texts texts, Language language) {

    public String of(String key, Object... args) {
        return together(texts.text(language, key, args));
    }

    public boolean has(String key) {
        return texts.has(language, key);
    }

    /** As in a sentence: {@code maanantaina 7.12.2026}; day, month and year stand on one line. */
    public String sentence(LocalDate day) {
        return together(Dates.sentence(day, language)).replaceAll("(?<=\\p{L}) (?=\\d{4})", "\u00a0");
    }

    /** What no line may part: a number and its word (wording.md 4), the hyphen of {@code e-post}, a masked address. */
    static String together(String text) {
        return text.replaceAll("(?<=\\d) (?=\\p{L})", "\u00a0")
                .replace("e-post", "e\u2011post")
                .replace("…@", "…\u2060@");
    }

    /** As in a list: {@code 7.12.2026}. */
    public String day(LocalDate day) {
        return Dates.badge(day, language);
    }

    /** As in a table of days: {@code ma 7.12.2026}. */
    public String weekday(LocalDate day) {
        return Dates.weekdayBadge(day, language);
    }
}
