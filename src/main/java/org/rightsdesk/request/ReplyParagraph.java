package org.rightsdesk.request;

import java.util.List;

/**
 * A paragraph that a module gives to the reply of its right.
 *
 * @param key message key; the text may hold {@code {0}}… and ends in a colon where items follow
 * @param args its arguments: a {@code LocalDate} becomes a day in a sentence, {@code Localized} a name, {@link Right} its
 *     plain name, a {@link Citation} its place in the law, a {@code BigDecimal} euros; numbers and texts as they are. No identity code, no third person
 * @param items bullets below it, of the same kinds as the arguments and {@link Line}; may be empty
 */
public record ReplyParagraph(Place place, String key, List<?> args, List<?> items) {

    /** Where in the reply it stands. */
    public enum Place {
        /** What must be known to read the rest rightly; before everything else. */
        FIRST,
        /** What was done or will be. It stands instead of the general sentence of the right. */
        DONE,
        /** What stands instead of the general sentence of the outcome, where that would not be true of this right. */
        INSTEAD,
        /** Why a part was turned down; beside the grounds. */
        REASONS,
        /** What is good to know about what was done; before the reasons. */
        INFORMATION
    }

    /** A bullet that is a text of its own. */
    public record Line(String key, List<?> args) {
        public static Line of(String key, Object... args) {
            return new Line(key, List.of(args));
        }
    }

    public static ReplyParagraph first(String key, Object... args) {
        return new ReplyParagraph(Place.FIRST, key, List.of(args), List.of());
    }

    public static ReplyParagraph done(String key, Object... args) {
        return new ReplyParagraph(Place.DONE, key, List.of(args), List.of());
    }

    public static ReplyParagraph instead(String key, Object... args) {
        return new ReplyParagraph(Place.INSTEAD, key, List.of(args), List.of());
    }

    public static ReplyParagraph reason(String key, Object... args) {
        return new ReplyParagraph(Place.REASONS, key, List.of(args), List.of());
    }

    public static ReplyParagraph information(String key, Object... args) {
        return new ReplyParagraph(Place.INFORMATION, key, List.of(args), List.of());
    }

    /** The same paragraph with bullets below it. */
    public ReplyParagraph listing(List<?> bullets) {
        return new ReplyParagraph(place, key, args, List.copyOf(bullets));
    }
}
