package org.rightsdesk.intake;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sees by {@code intake/signs.txt} what a letter tells of its writer. One list for the three languages: their words do not meet. */
final class SignReader {

    private final List<SignRule> rules = RuleFile.load("signs.txt").signs();

    List<Hint> read(List<Sentence> sentences, boolean plain) {
        return Arrays.stream(Sign.values())
                .map(sign -> new Hint(sign, marks(sign, sentences, plain)))
                .filter(hint -> !hint.marks().isEmpty())
                .toList();
    }

    private List<Mark> marks(Sign sign, List<Sentence> sentences, boolean plain) {
        return rules.stream()
                .filter(rule -> rule.sign() == sign)
                .flatMap(rule -> marks(rule, sentences, plain))
                .distinct()
                .sorted(Comparator.comparing(Mark::place).thenComparing(Mark::start))
                .toList();
    }

    private static Stream<Mark> marks(SignRule rule, List<Sentence> sentences, boolean plain) {
        return sentences.stream()
                .map(sentence -> rule.words().read(sentence, plain))
                .flatMap(Optional::stream)
                .flatMap(List::stream);
    }
}
