package org.rightsdesk.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rightsdesk.common.Refusal;

/** Finds identity codes in running text: none may be written into a note, none is shown unasked (R41). */
public final class PersonalText {

    private static final Pattern CODE = Pattern.compile(
            "(?<![\\p{L}\\d])\\d{6}[-+\\u2010-\\u2013YXWVUABCDEFyxwvuabcdef]\\d{3}[\\p{Alnum}](?![\\p{L}\\d])");
    private static final int SHOWN = 7;

    private PersonalText() {}

    /** The text with every identity code as {@code 010100A****}. */
    public static String masked(String text) {
        return CODE.matcher(text)
                .replaceAll(found -> isCode(found.group())
                        ? Matcher.quoteReplacement(found.group().substring(0, SHOWN) + "****")
                        : Matcher.quoteReplacement(found.group()));
    }

    public static boolean holdsCode(String text) {
        return CODE.matcher(text).results().anyMatch(found -> isCode(found.group()));
    }

    /** @throws Refusal when the text holds an identity code */
    static void refuseCodes(String text) {
        if (holdsCode(text)) {
            throw new Refusal("refusal.identity-code-in-note");
        }
    }

    /** A mistyped code is still somebody's: the date decides, not the check character. */
    private static boolean isCode(String found) {
        return IdentityCode.looksLikeOne(found);
    }
}
