package org.rightsdesk.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.identity.Representation;
import org.rightsdesk.identity.StatedRepresentation;

/**
 * For whom the sender makes the request, as it was typed; it counts only while the box is ticked.
 *
 * @param chosen whether the request is made for another
 * @param person whose data it concerns
 * @param kind name of a {@link Representation.Kind}; anything else is another basis
 * @param basis in the sender's words
 * @param contact how the person can be reached
 */
record ActingFor(
        @Nullable String chosen,
        @Nullable String person,
        @Nullable String kind,
        @Nullable String basis,
        @Nullable String contact) {

    static final ActingFor NOBODY = new ActingFor(null, "", null, "", "");

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 500;

    public boolean isChosen() {
        return chosen != null;
    }

    public boolean chose(String key) {
        return key.equals(kind);
    }

    boolean lacksPerson() {
        return isChosen() && RequestForm.filled(person, 1).isEmpty();
    }

    /** One line for each thing told, so that the words of the request say it too. */
    List<String> lines(Words words) {
        return isChosen()
                ? Stream.of(
                                RequestForm.filled(person, Integer.MAX_VALUE)
                                        .map(name -> words.of("portal.form.acting") + ": " + name),
                                kindChosen().map(each -> words.of("portal.form.acting-kind." + key(each))),
                                line("acting-basis", basis, words),
                                line("acting-contact", contact, words))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    Optional<StatedRepresentation> stated() {
        return Optional.of(this)
                .filter(ActingFor::isChosen)
                .filter(Predicate.not(ActingFor::lacksPerson))
                .map(told -> new StatedRepresentation(
                        kindChosen().orElse(null),
                        RequestForm.filled(person, LONGEST_NAME).orElseThrow(),
                        RequestForm.filled(basis, LONGEST_TEXT).orElse(""),
                        RequestForm.filled(contact, LONGEST_TEXT).orElse("")));
    }

    private Optional<Representation.Kind> kindChosen() {
        return Arrays.stream(Representation.Kind.values())
                .filter(each -> chose(key(each)))
                .findFirst();
    }

    private static String key(Representation.Kind kind) {
        return kind.nameKey().substring(kind.nameKey().lastIndexOf('.') + 1);
    }

    private static Optional<String> line(String field, @Nullable String typed, Words words) {
        return RequestForm.filled(typed, Integer.MAX_VALUE).map(text -> words.of("portal.form." + field) + ": " + text);
    }
}
