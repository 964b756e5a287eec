package org.rightsdesk.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks out what the writer only quotes, so that our own earlier letter is not read as a wish. Positions stay as they are. */
final class QuotedText {

    private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^[ \\t]*>.*$");
    private static final Pattern REST_IS_QUOTED =
            Pattern.compile("(?ms)^(?:[-_ ]*(?:Original Message|Alkuperäinen viesti|Ursprungligt meddelande)[-_ ]*$"
                    + "|(?:Lähettäjä|From|Från):[^\\n]*\\n(?:Lähetetty|Päiväys|Sent|Date|Skickat|Datum|Vastaanottaja|To|Till):"
                    + "|[^\\n]{0,200}\\b(?:kirjoitti|wrote|skrev)\\s?:\\s*$).*");

    private QuotedText() {}

    static String blank(String text) {
        String own = blank(REST_IS_QUOTED, blank(QUOTED_LINE, text));
        return own.isBlank() ? text : own;
    }

    private static String blank(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(result -> Matcher.quoteReplacement(spaces(result.group())));
    }

    private static String spaces(String quoted) {
        return quoted.replaceAll("[^\\n]", " ");
    }
}
