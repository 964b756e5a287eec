package org.rightsdesk.desk.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.company.DataCategory;
import org.rightsdesk.measure.Correction;
import org.rightsdesk.measure.Correction.Verdict;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.Right;

/** What a proposal is about: of a rectification only the categories of the fields that the person named, as they were judged (C.2). */
record AskedFields(List<Correction> fields) {

    static AskedFields of(StepContext context) {
        boolean corrects = context.file().request().right() == Right.RECTIFICATION;
        return new AskedFields(corrects ? context.services().corrections().of(context.id()) : List.of());
    }

    /** Every category, where no fields were named. */
    List<DataCategory> concerned(List<DataCategory> categories) {
        return fields.isEmpty()
                ? categories
                : categories.stream()
                        .filter(category -> of(category.key()).findAny().isPresent())
                        .toList();
    }

    /** A category stays as it is when one of its fields does; the person's own words beside a field have their own ground. */
    List<Part> kept() {
        return fields.stream()
                .filter(field -> !came(field))
                .map(field -> new Part(field.category(), PartOutcome.KEEP, ground(field.category()), null))
                .distinct()
                .toList();
    }

    /** What the judgements make of it; empty where nothing was judged. */
    Optional<Outcome> outcome() {
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        boolean all = fields.stream().allMatch(AskedFields::came);
        return Optional.of(all ? Outcome.FULL : someCame() ? Outcome.PARTIAL : Outcome.REFUSED);
    }

    boolean someCame() {
        return fields.stream().anyMatch(AskedFields::came);
    }

    private @Nullable Ground ground(String category) {
        return of(category).anyMatch(field -> field.verdict() == Verdict.STATEMENT_ADDED)
                ? Ground.OPINION_OR_HISTORICAL_RECORD
                : null;
    }

    private Stream<Correction> of(String category) {
        return fields.stream().filter(field -> field.category().equals(category));
    }

    private static boolean came(Correction field) {
        return field.verdict() == null || field.verdict().fulfils();
    }
}
