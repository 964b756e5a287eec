package org.rightsdesk.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A word or a few words in a row; a star stands for any ending or beginning: {@code *rekisteriot*}, {@code ta_bort}. */
final class Term {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<String> words;
    private final List<String> folded;

    Term(String written) {
        words = Arrays.asList(written.split("_", -1));
        folded = words.stream().map(Term::fold).toList();
    }

    int length() {
        return words.size();
    }

    /** @param plain the letter was written on a keyboard without å, ä and ö */
    boolean matchesAt(List<Token> tokens, int at, boolean plain) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!matches((plain ? folded : words).get(i), tokens.get(at + i).word())) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String pattern, String word) {
        if (pattern.startsWith("*")) {
            String rest = pattern.substring(1);
            return rest.endsWith("*") ? word.contains(rest.substring(0, rest.length() - 1)) : word.endsWith(rest);
        }
        return pattern.endsWith("*")
                ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                : word.equals(pattern);
    }

    private static String fold(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }
}
