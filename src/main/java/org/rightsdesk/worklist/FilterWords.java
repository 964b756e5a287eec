package org.rightsdesk.worklist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Search;
import org.rightsdesk.common.Step;
import org.rightsdesk.request.Right;
import org.rightsdesk.worklist.WorkFilter.DeadlineState;
import org.rightsdesk.worklist.WorkFilter.View;

/** A filter in words, as it stands in an address or in a saved view. What the words say wrongly is ignored. */
public final class FilterWords {

    private static final int LONGEST_SEARCH = 100;
    private static final Pattern COMPANY = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern USER = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");
    private static final Pattern FAMILY = Pattern.compile("[A-Z]{1,4}(-[0-9]{1,4}(-[0-9]{1,7}){0,2})?");

    private FilterWords() {}

    /** @param words the words by their names; null where there is none */
    public static WorkFilter read(Function<String, @Nullable String> words) {
        return new WorkFilter(
                constant(words, "view", View.values()).orElse(View.GROUPS),
                word(words, "q").map(FilterWords::search).orElse(""),
                matching(words, "company", COMPANY).map(CompanyKey::new).orElse(null),
                constant(words, "right", Right.values()).orElse(null),
                constant(words, "step", Step.values()).orElse(null),
                constant(words, "deadline", DeadlineState.values()).orElse(null),
                matching(words, "who", USER).orElse(null),
                constant(words, "language", Language.values()).orElse(null),
                matching(words, "family", FAMILY).orElse(null),
                word(words, "day").flatMap(FilterWords::day).orElse(null));
    }

    /** The words of a filter, in a fixed order; what is "all" has none. */
    public static Map<String, String> of(WorkFilter filter) {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "view", filter.view());
        put(words, "q", filter.search().isBlank() ? null : filter.search());
        put(words, "company", filter.company() == null ? null : filter.company().value());
        put(words, "right", filter.right());
        put(words, "step", filter.step());
        put(words, "deadline", filter.deadline());
        put(words, "who", filter.who());
        put(words, "language", filter.language());
        put(words, "family", filter.family());
        put(words, "day", filter.day());
        return words;
    }

    /** What people type, without what no database takes and no longer than anybody types. */
    public static String search(String typed) {
        return Search.printable(typed, LONGEST_SEARCH);
    }

    private static void put(Map<String, String> words, String name, @Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            words.put(name, word(constant));
        } else if (value != null) {
            words.put(name, value.toString());
        }
    }

    private static Optional<String> word(Function<String, @Nullable String> words, String name) {
        return Optional.ofNullable(words.apply(name));
    }

    private static Optional<String> matching(Function<String, @Nullable String> words, String name, Pattern form) {
        return word(words, name).filter(word -> form.matcher(word).matches());
    }

    private static <E extends Enum<E>> Optional<E> constant(
            Function<String, @Nullable String> words, String name, E[] values) {
        return word(words, name).flatMap(word -> Arrays.stream(values)
                .filter(value -> word(value).equals(word))
                .findFirst());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 1990 && day.getYear() < 2200);
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }
}
