package org.rightsdesk.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rightsdesk.intake.Mark.Place;
import org.rightsdesk.request.Right;
import org.springframework.stereotype.Component;

/**
 * Proposes what a letter asks for, by the word lists {@code intake/rights.fi.txt}, {@code .sv.txt} and {@code .en.txt}. All three
 * are read for each letter: people mix languages. It is right often enough to save typing and never decides anything. What a letter
 * tells of its writer is read by {@code intake/signs.txt}.
 */
@Component
public class LetterReader {

    private static final Pattern NORDIC = Pattern.compile("[åäöÅÄÖ]");

    private final List<RuleFile> files = Stream.of("rights.fi.txt", "rights.sv.txt", "rights.en.txt")
            .map(RuleFile::load)
            .toList();
    private final List<Rule> rules =
            files.stream().flatMap(file -> file.rules().stream()).toList();
    private final List<Enumeration> enumerations =
            files.stream().flatMap(file -> file.enumerations().stream()).toList();
    private final SignReader signs = new SignReader();

    public Reading read(String subject, String text) {
        String own = QuotedText.blank(text);
        Guess language = Guess.of(subject + "\n" + own);
        boolean plain = !NORDIC.matcher(subject + own).find();
        List<Sentence> sentences = Stream.concat(
                        Sentence.of(Place.SUBJECT, subject).stream(), Sentence.of(Place.TEXT, own).stream())
                .toList();
        return new Reading(
                proposals(sentences, plain),
                signs.read(sentences, plain),
                language.language(),
                language.certainty(),
                Numbers.customer(own).orElse(null),
                Numbers.site(own).orElse(null));
    }

    private List<Proposal> proposals(List<Sentence> sentences, boolean plain) {
        Map<Right, List<Hit>> hits = new EnumMap<>(Right.class);
        for (Rule rule : rules) {
            for (Sentence sentence : sentences) {
                if (enumerations.stream().noneMatch(list -> list.forbids(rule, sentence, plain))) {
                    rule.words().read(sentence, plain).ifPresent(marks -> hits.computeIfAbsent(
                                    rule.right(), right -> new ArrayList<>())
                            .add(new Hit(rule.certainty(), marks)));
                }
            }
        }
        return hits.entrySet().stream()
                .map(entry -> proposal(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(LetterReader::position))
                .toList();
    }

    private record Hit(Certainty certainty, List<Mark> marks) {}

    private static Proposal proposal(Right right, List<Hit> hits) {
        Certainty best =
                hits.stream().map(Hit::certainty).min(Comparator.naturalOrder()).orElseThrow();
        boolean saidTwice = hits.stream()
                        .filter(hit -> hit.certainty() == Certainty.CONFIRM)
                        .map(Hit::marks)
                        .distinct()
                        .count()
                > 1;
        List<Mark> marks = hits.stream()
                .flatMap(hit -> hit.marks().stream())
                .distinct()
                .sorted(Comparator.comparing(Mark::place).thenComparing(Mark::start))
                .toList();
        return new Proposal(right, saidTwice ? Certainty.SURE : best, marks);
    }

    /** Where the text first speaks of it; the subject names it in any order. */
    private static int position(Proposal proposal) {
        return proposal.marks().stream()
                .filter(mark -> mark.place() == Place.TEXT)
                .map(Mark::start)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0);
    }
}
