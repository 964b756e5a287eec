package org.rightsdesk.common;

import java.util.Locale;

/** A language in which people are served. Finnish is the default (rules.md, assumption 13). */
public enum Language {
    FI("fi"),
    SV("sv"),
    EN("en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.of(tag);
    }

    public Locale locale() {
        return locale;
    }

    /** The two-letter tag, as in {@code <html lang>}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The language of a locale; Finnish where we do not serve it. */
    public static Language of(Locale locale) {
        for (Language language : values()) {
            if (language.tag().equals(locale.getLanguage())) {
                return language;
            }
        }
        return FI;
    }
}
