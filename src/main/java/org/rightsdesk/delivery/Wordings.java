package org.rightsdesk.delivery;

import java.time.LocalDate;
import java.util.Locale;
import org.rightsdesk.common.Dates;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Localized;
import org.rightsdesk.common.Texts;

/** Texts in the language of one package. */
record Wordings(Texts texts, Language language) {

    private static final int KILO = 1024;

    String of(String key, Object... args) {
        return texts.text(language, key, args);
    }

    boolean has(String key) {
        return texts.has(language, key);
    }

    String name(Localized name) {
        return name.in(language);
    }

    /** A name at the beginning of a line. */
    String capital(Localized name) {
        String words = name(name);
        return words.substring(0, 1).toUpperCase(language.locale()) + words.substring(1);
    }

    String day(LocalDate day) {
        return Dates.plain(day, language);
    }

    /** A size as people read it. */
    String size(long bytes) {
        if (bytes < (long) KILO * KILO) {
            return of("desk.kilobytes", Math.max(1, bytes / KILO));
        }
        Locale locale = language == Language.EN ? Locale.UK : language.locale();
        return of("desk.megabytes", String.format(locale, "%.1f", bytes / (double) (KILO * KILO)));
    }
}
