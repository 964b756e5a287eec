package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.rightsdesk.common.Language;

/** Date fields in the person's language: Monday first, dates written as in letters. */
public final class Calendars {

    private Calendars() {}

    /** @param key the label */
    public static DatePicker picker(String key) {
        DatePicker picker = new DatePicker(Say.text(key));
        picker.setLocale(
                Say.language() == Language.EN ? Locale.UK : Say.language().locale());
        picker.setI18n(words(Say.language()));
        return picker;
    }

    /** A time as it is written here: 16.15, in English 16:15; browsers write Swedish times as in Sweden. */
    public static TimePicker times(String key) {
        TimePicker picker = new TimePicker(Say.text(key));
        picker.setLocale(Say.language() == Language.EN ? Locale.UK : Language.FI.locale());
        return picker;
    }

    private static DatePicker.DatePickerI18n words(Language language) {
        Locale locale = language.locale();
        return new DatePicker.DatePickerI18n()
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(sundayFirst(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(sundayFirst(TextStyle.SHORT_STANDALONE, locale))
                .setDateFormats(language == Language.EN ? "d MMM yyyy" : "d.M.yyyy", "d.M.yyyy", "d.M.yy")
                .setToday(Say.text("desk.today"))
                .setCancel(Say.text("desk.cancel"));
    }

    private static java.util.List<String> sundayFirst(TextStyle style, Locale locale) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}
