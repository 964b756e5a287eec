package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.rightsdesk.common.Dates;
import org.rightsdesk.common.Language;

/** Says things in the language of the person at the screen. */
public final class Say {

    private static final String NO_BREAK = "\u00a0";

    private Say() {}

    /** @throws org.springframework.context.NoSuchMessageException when the key has no text */
    public static String text(String key, Object... args) {
        return I18NProvider.translate(language().locale(), key, args);
    }

    /** The language of the present page; Finnish where there is none. */
    public static Language language() {
        UI ui = UI.getCurrent();
        return ui == null ? Language.FI : Language.of(ui.getLocale());
    }

    /** {@code ma 7.12.2026}. */
    public static String day(LocalDate day) {
        return Dates.weekdayBadge(day, language());
    }

    /** {@code 7.12.2026}. */
    public static String date(LocalDate day) {
        return Dates.badge(day, language());
    }

    /** {@code 2.11.2026 14.20}, Finnish time. */
    public static String moment(Instant instant) {
        return Dates.dayAndTime(instant, language());
    }

    /** {@code 20,50 €}; {@code 20.50 €} in English. */
    public static String amount(BigDecimal euros) {
        String number = euros.setScale(2, RoundingMode.HALF_UP).toPlainString();
        return (language() == Language.EN ? number : number.replace('.', ',')) + "\u00a0€";
    }

    /** The text with a capital first letter: terms are stored as they stand inside a sentence. */
    public static String capital(String key, Object... args) {
        return capitalised(text(key, args));
    }

    /** Names of a profile stand as inside a sentence, too: here one begins a line. */
    public static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(language().locale()) + text.substring(1);
    }

    /** In a narrow column no line ends inside a day or a citation: {@code ke 16.12.}, {@code 6 december}, {@code 17 artiklan}. */
    public static String together(String text) {
        return text.replaceAll("(?<=\\d) (?=\\p{L})", NO_BREAK)
                .replaceAll("(?<=\\b(?:ma|ti|ke|to|pe|la|su|[Aa]rt\\.|[Aa]rticle|[Aa]rtikel)) (?=\\d)", NO_BREAK);
    }

    /** A sentence's words as part of another: with a small first letter. */
    public static String inside(String text) {
        return text.substring(0, 1).toLowerCase(language().locale()) + text.substring(1);
    }

    /** A constant's word: {@code of("status", IN_REVIEW)} reads {@code status.in-review}. */
    public static String of(String prefix, Enum<?> constant) {
        return text(prefix + "." + key(constant));
    }

    /** {@code IN_REVIEW} → {@code in-review}. */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
