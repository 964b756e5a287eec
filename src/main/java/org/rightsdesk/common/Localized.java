package org.rightsdesk.common;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A name in the three languages. */
public record Localized(String fi, String sv, String en) {

    /** All names after each other, with commas. */
    public static Localized list(List<Localized> names) {
        return new Localized(join(names, Localized::fi), join(names, Localized::sv), join(names, Localized::en));
    }

    private static String join(List<Localized> names, Function<Localized, String> language) {
        return names.stream().map(language).collect(Collectors.joining(", "));
    }

    public String in(Language language) {
        return switch (language) {
            case FI -> fi;
            case SV -> sv;
            case EN -> en;
        };
    }
}
