package org.rightsdesk.common;

import java.util.regex.Pattern;

/** What people type to find something. */
public final class Search {

    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}+");

    private Search() {}

    /** Without what no database takes and no longer than the number of characters. */
    public static String printable(String typed, int longest) {
        String text = UNPRINTABLE.matcher(typed).replaceAll(" ").strip();
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)).strip();
    }

    /** The pattern of SQL's {@code like} for texts that hold these words; what people type is text, never a pattern. */
    public static String containing(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
