package org.rightsdesk.intake;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rightsdesk.common.Language;

/** The language to answer in: the one wished for, else the one of the small words. Finnish where nothing speaks. */
record Guess(Language language, Certainty certainty) {

    private static final Map<Language, Set<String>> SMALL_WORDS = Map.of(
            Language.FI,
            Set.of(
                    "ja on ei en se että olen minun minä te teillä teiltä teidän mitä kun hei moi terveisin ole mutta niin jos mun tai ovat milloin miten missä onko voisiko voitteko kiitos moro terve siitä sen"
                            .split(" ")),
            Language.SV,
            Set.of(
                    "och att jag det är på en ett ni har som med för inte hej mina min er om till den av vill mig hälsningar när var vem varför hur kan kommer skicka tack ert mitt å"
                            .split(" ")),
            Language.EN,
            Set.of(
                    "the and to of you i my is in for that have me your please hello hi would not are with about when will what how can could where want"
                            .split(" ")));

    private static final List<Wish> WISHES = List.of(
            new Wish(Language.EN, "\\bin english\\b|english would|englanniksi|på engelska"),
            new Wish(Language.SV, "\\bin swedish\\b|ruotsiksi|på svenska"),
            new Wish(Language.FI, "\\bin finnish\\b|suomeksi|på finska"));

    private record Wish(Language language, Pattern words) {

        Wish(Language language, String words) {
            this(language, Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    static Guess of(String text) {
        return wished(text).orElseGet(() -> counted(text));
    }

    private static Optional<Guess> wished(String text) {
        return WISHES.stream()
                .filter(wish -> wish.words().matcher(text).find())
                .findFirst()
                .map(wish -> new Guess(wish.language(), Certainty.CONFIRM));
    }

    private static Guess counted(String text) {
        Map<Language, Long> counts = new EnumMap<>(Language.class);
        List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        SMALL_WORDS.forEach((language, small) ->
                counts.put(language, words.stream().filter(small::contains).count()));
        List<Map.Entry<Language, Long>> best = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        long first = Objects.requireNonNull(best.getFirst().getValue());
        long second = Objects.requireNonNull(best.get(1).getValue());
        if (first == second) {
            return new Guess(Language.FI, Certainty.CHECK);
        }
        boolean clear = first >= 3 && first >= 2 * second;
        return new Guess(best.getFirst().getKey(), clear ? Certainty.SURE : Certainty.CONFIRM);
    }
}
