package org.rightsdesk.desk.kit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rightsdesk.common.Language;

/**
 * Long words for narrow places: where a word may be divided at the end of a line. Browsers have no rules for Finnish, and not all
 * have them for Swedish; in both a syllable begins with the last consonant before a vowel. English words are left to the browser.
 */
public final class SoftHyphens {

    private static final char HYPHEN = '\u00ad';

    /** Shorter words stay whole. */
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{14,}");

    /** No word is divided within {@code ng}, or so that fewer than five letters stand alone. */
    private static final Pattern SYLLABLE = Pattern.compile(
            "(?<=\\p{L}{5})(?=[bcdfghjklmnpqrstvwxz][aeiouyåäö]\\p{L}{3})(?!(?<=n)g)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SoftHyphens() {}

    /** The words in the language of the page. */
    public static String in(String words) {
        return in(words, Say.language());
    }

    static String in(String words, Language language) {
        return language == Language.EN
                ? words
                : LONG_WORD.matcher(words).replaceAll(word -> Matcher.quoteReplacement(divided(word.group())));
    }

    private static String divided(String word) {
        return SYLLABLE.matcher(word).replaceAll(String.valueOf(HYPHEN));
    }
}
