package org.rightsdesk.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rightsdesk.intake.Mark.Place;

/** Customer and site numbers in a letter. Never an identity code, a business ID, a telephone number, a date or an amount (R41). */
final class Numbers {

    private static final String DIGITS = "(\\d{4,18})(?![\\p{L}\\p{N}]|[-+/][\\p{L}\\p{N}]|[.,]\\d)";
    private static final Pattern CUSTOMER = labelled(
            "asiakas(?:numero\\p{L}*|nro|nr|tunnus\\p{L}*|no)?|as\\.?\\s?nro|kund(?:nummer|nr)?|customer\\s*(?:number|no|id|account)?"
                    + "|(?:account|client)\\s*(?:number|no|id)");
    /** Of former customers; only after a word for the number itself: "asiakas oli 2015 asti" tells a year. */
    private static final Pattern FORMER_CUSTOMER = labelled(
            "asiakas(?:numero\\p{L}*|nro|nr|tunnus\\p{L}*|no)|kund(?:num\\p{L}*|nr)|customer\\s*(?:number|no|id|account)"
                    + "|(?:account|client)\\s*(?:number|no|id)",
            "on|oli|ollut|är|var|har|varit|is|was|has|had|been|used|to|be|ennen|aiemmin|tidigare|previously|formerly",
            4);

    private static final Pattern SITE =
            labelled("käyttöpaik\\p{L}*|kayttopaik\\p{L}*|kulutuspiste\\p{L}*|liittymä\\p{L}*"
                    + "|mittari(?:numero\\p{L}*|nro)|förbrukningsplats\\p{L}*|anläggnings(?:nummer|id)|mätarnummer|mätarnr"
                    + "|(?:site|meter|consumption point|connection)\\s*(?:number|no|id)");
    private static final Pattern BARE =
            Pattern.compile("(?:^|[,;(\\n])\\s*(?<!\\d)([1-9]\\d{6,8})(?=\\s*(?:$|[\\n,;.)]))", Pattern.MULTILINE);

    private Numbers() {}

    static Optional<Found> customer(String text) {
        return first(CUSTOMER, text, Certainty.SURE)
                .or(() -> first(FORMER_CUSTOMER, text, Certainty.SURE).filter(found -> !isYear(found)))
                .or(() -> first(BARE, text, Certainty.CONFIRM));
    }

    static Optional<Found> site(String text) {
        return first(SITE, text, Certainty.SURE);
    }

    private static boolean isYear(Found found) {
        return found.value().matches("(?:19|20)\\d\\d");
    }

    private static Optional<Found> first(Pattern pattern, String text, Certainty certainty) {
        Matcher number = pattern.matcher(text);
        if (!number.find()) {
            return Optional.empty();
        }
        String value = number.group(1);
        return Optional.of(new Found(value, certainty, new Mark(Place.TEXT, number.start(1), number.end(1), value)));
    }

    private static Pattern labelled(String label) {
        return labelled(label, "on|är|is|nro|nr|no|tunnus|numero|nummer", 2);
    }

    /** The label, a few filler words at most ("on", "är", "is", ":"), and the number. */
    private static Pattern labelled(String label, String fillers, int most) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + label + ")(?!\\p{L})[\\s.:#=(]*(?:(?:" + fillers + ")(?!\\p{L})[\\s.:#]*){0," + most
                        + "}" + DIGITS,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
