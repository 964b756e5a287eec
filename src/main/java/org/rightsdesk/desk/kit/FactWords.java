package org.rightsdesk.desk.kit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rightsdesk.common.Step;
import org.rightsdesk.complaint.Forum;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.OralAnswer;
import org.rightsdesk.identity.Mark;
import org.rightsdesk.identity.Means;
import org.rightsdesk.registers.Search;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.FirstArrival;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.SetAsideReason;

/** The codes of an audit row in words. A code that is not known here stays silent. */
public final class FactWords {

    private FactWords() {}

    /** @param name of a register or recipient by its key */
    public static String of(UnaryOperator<String> name, Map<String, String> facts) {
        List<String> words = new ArrayList<>();
        facts.forEach((key, code) -> word(name, key, code).ifPresent(words::add));
        return IntStream.range(0, words.size())
                .mapToObj(i -> i == 0 ? words.getFirst() : within(words.get(i)))
                .collect(Collectors.joining(", "));
    }

    /** A text that begins as a sentence goes on within one. */
    private static String within(String words) {
        return words.length() > 1 && Character.isLowerCase(words.charAt(1))
                ? words.substring(0, 1).toLowerCase(Say.language().locale()) + words.substring(1)
                : words;
    }

    private static Optional<String> word(UnaryOperator<String> name, String key, String code) {
        return switch (key) {
            case "register", "recipient" -> Optional.of(name.apply(code));
            case "outcome" ->
                constant(Outcome.class, code).map(Outcome::nameKey).map(Say::text);
            case "channel" ->
                constant(Channel.class, code).map(Channel::nameKey).map(Say::text);
            case "arrived" ->
                constant(FirstArrival.class, code)
                        .filter(place -> place != FirstArrival.REQUEST_CHANNEL)
                        .map(FirstArrival::nameKey)
                        .map(Say::text);
            case "means" -> constant(Means.class, code).map(Means::nameKey).map(Say::text);
            case "kind" ->
                constant(LetterKind.class, code).map(LetterKind::nameKey).map(Say::text);
            case "shown" ->
                Optional.of(Say.text(Boolean.parseBoolean(code) ? "case.identity.worked" : "case.identity.failed"));
            case "mark" -> constant(Mark.class, code).map(Mark::nameKey).map(Say::text);
            case "place" ->
                constant(OralAnswer.Place.class, code)
                        .map(OralAnswer.Place::nameKey)
                        .map(Say::text);
            case "published" ->
                Optional.of(Say.text(Boolean.parseBoolean(code) ? "publication.yes" : "publication.no"));
            case "told-at" -> Optional.of(Say.moment(Instant.parse(code)));
            case "forum" -> constant(Forum.class, code).map(Forum::nameKey).map(Say::text);
            case "step" -> constant(Step.class, code).map(step -> Say.text("step." + step.key()));
            case "reason" ->
                constant(SetAsideReason.class, code)
                        .map(SetAsideReason::nameKey)
                        .map(Say::text);
            case "result" ->
                constant(Search.Result.class, code)
                        .map(each -> Say.of("case.search.result", each))
                        .map(Say::inside);
            case "level" -> code.matches("[0-3]") ? Optional.of(Say.text("term.id-level-" + code)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String code) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(code)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
