package org.rightsdesk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence speaks of something when it holds a word of each group near each other, and none of the words that speak against.
 *
 * @param all groups of which each must be met, nearer than {@link #NEAR} words
 * @param none words that must not stand around them
 */
record Together(List<List<Term>> all, List<List<Term>> none) {

    /** Words between the first and the last one that belong together. */
    private static final int NEAR = 16;
    /** Words around the match in which a contradiction counts. */
    private static final int AROUND = 5;

    /** A run of words, first to last. */
    private record Span(int first, int last) {

        Span with(Span other) {
            return new Span(Math.min(first, other.first), Math.max(last, other.last));
        }

        boolean isNear() {
            return last - first <= NEAR;
        }
    }

    Optional<List<Mark>> read(Sentence sentence, boolean plain) {
        return spans(sentence, all.getFirst(), plain).stream()
                .map(start -> complete(start, sentence, plain))
                .flatMap(Optional::stream)
                .findFirst()
                .map(spans -> marks(spans, sentence));
    }

    private Optional<List<Span>> complete(Span start, Sentence sentence, boolean plain) {
        List<Span> chosen = new ArrayList<>(List.of(start));
        Span whole = start;
        for (List<Term> group : all.subList(1, all.size())) {
            Optional<Span> next = nearest(whole, spans(sentence, group, plain));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            chosen.add(next.get());
            whole = whole.with(next.get());
        }
        return isContradicted(whole, sentence, plain) ? Optional.empty() : Optional.of(chosen);
    }

    private static Optional<Span> nearest(Span whole, List<Span> candidates) {
        return candidates.stream()
                .filter(candidate -> whole.with(candidate).isNear())
                .min((a, b) -> Integer.compare(width(whole.with(a)), width(whole.with(b))));
    }

    private boolean isContradicted(Span whole, Sentence sentence, boolean plain) {
        return none.stream()
                .flatMap(group -> spans(sentence, group, plain).stream())
                .anyMatch(span -> span.last >= whole.first - AROUND && span.first <= whole.last + AROUND);
    }

    private static int width(Span span) {
        return span.last - span.first;
    }

    private static List<Span> spans(Sentence sentence, List<Term> group, boolean plain) {
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < sentence.tokens().size(); at++) {
            for (Term term : group) {
                if (term.matchesAt(sentence.tokens(), at, plain)) {
                    spans.add(new Span(at, at + term.length() - 1));
                }
            }
        }
        return spans;
    }

    private static List<Mark> marks(List<Span> spans, Sentence sentence) {
        return spans.stream()
                .map(span -> sentence.mark(span.first, span.last))
                .distinct()
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .toList();
    }
}
