package org.rightsdesk.correspondence.letter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.rightsdesk.common.Language;

/** An amount in a sentence: {@code 12,50 euroa}, {@code 12,50 euro}, {@code 12.50 euros} (wording.md 4). */
final class Money {

    private static final char NO_BREAK = '\u00a0';

    private Money() {}

    static String of(BigDecimal euros, Language language) {
        String number = euros.setScale(2, RoundingMode.HALF_UP).toPlainString();
        return switch (language) {
            case FI -> number.replace('.', ',') + NO_BREAK + "euroa";
            case SV -> number.replace('.', ',') + NO_BREAK + "euro";
            case EN -> number + NO_BREAK + "euros";
        };
    }
}
