package org.rightsdesk.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Dates;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Texts;

/**
 * One step of the sum, in words.
 *
 * @param ruleId the rule behind it, e.g. {@code D3}
 * @param messageKey the sentence; its heading is {@code clock.title.<topic>} and takes the same arguments
 * @param args days ({@link LocalDate} with weekday, {@link MonthDay} without), instants, counts and holidays
 * @param result the day to which the step leads, null where it leads to none
 */
public record Line(String ruleId, Topic topic, String messageKey, List<Object> args, @Nullable LocalDate result) {

    /** The heading, e.g. "Tauko, 4 päivää". */
    public String title(Texts texts, Language language) {
        return texts.text(language, "clock.title." + topic.key(), words(texts, language));
    }

    /** The sentence, e.g. "6.12. on sunnuntai ja itsenäisyyspäivä. Määräaika päättyy seuraavana työpäivänä." */
    public String text(Texts texts, Language language) {
        return texts.text(language, messageKey, words(texts, language));
    }

    private Object[] words(Texts texts, Language language) {
        return args.stream().map(arg -> word(arg, texts, language)).toArray();
    }

    private static Object word(Object arg, Texts texts, Language language) {
        return switch (arg) {
            case LocalDate day -> Dates.spoken(day, language);
            case MonthDay day -> Dates.dayAndMonth(day, language);
            case Instant instant -> Dates.time(instant, language);
            case Holiday holiday -> texts.text(language, holiday.messageKey());
            default -> arg;
        };
    }
}
