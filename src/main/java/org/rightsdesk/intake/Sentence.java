package org.rightsdesk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rightsdesk.intake.Mark.Place;

/** One sentence, cut into words. A line break ends no sentence, a blank line does; nor does the dot of a date or of "art. 20". */
record Sentence(Place place, String source, List<Token> tokens) {

    private static final Pattern END = Pattern.compile("[.!?;]+\\s+(?=[\\p{L}\"'(])|\\n\\s*\\n");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|§");

    static List<Sentence> of(Place place, String source) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(source);
        int start = 0;
        while (end.find()) {
            sentences.add(cut(place, source, start, end.start()));
            start = end.end();
        }
        sentences.add(cut(place, source, start, source.length()));
        return sentences;
    }

    Mark mark(int firstToken, int lastToken) {
        int start = tokens.get(firstToken).start();
        int end = tokens.get(lastToken).end();
        return new Mark(place, start, end, source.substring(start, end));
    }

    private static Sentence cut(Place place, String source, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(source).region(from, to);
        while (word.find()) {
            tokens.add(new Token(word.group().toLowerCase(Locale.ROOT), word.start(), word.end()));
        }
        return new Sentence(place, source, tokens);
    }
}
