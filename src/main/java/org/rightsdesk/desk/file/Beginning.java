package org.rightsdesk.desk.file;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.company.DataCategory;
import org.rightsdesk.measure.Weighing;
import org.rightsdesk.measure.Weighing.Verdict;
import org.rightsdesk.measure.Weighings;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;

/**
 * How a proposal begins: what the law, the search and the steps before it make of the categories and of the whole. The handler may see
 * it otherwise.
 *
 * @param concerned the categories that are decided on
 * @param others those that are decided on only when less than all that was asked is granted
 * @param parts what is known of single categories
 * @param outcome null where nothing is known of the whole
 * @param someCame whether a part was granted although every category keeps something (C.2)
 */
record Beginning(
        List<DataCategory> concerned,
        List<DataCategory> others,
        List<Part> parts,
        @Nullable Outcome outcome,
        boolean someCame) {

    private static final Set<String> ENERGY = Set.of("consumption", "billing");

    static Beginning of(StepContext context) {
        List<DataCategory> categories = context.file().company().categories();
        return switch (context.file().request().right()) {
            case RECTIFICATION -> corrected(AskedFields.of(context), categories);
            case RESTRICTION ->
                context.services()
                        .terms()
                        .of(context.id())
                        .map(terms -> restricted(terms.grounds().keySet(), categories))
                        .orElse(new Beginning(categories, List.of(), List.of(), null, false));
            case OBJECTION -> objected(context.services().weighings().of(context.id()), categories);
            case ENERGY_DATA -> energy(context, categories);
            default ->
                new Beginning(
                        categories, List.of(), context.services().firstParts().of(context.id()), null, false);
        };
    }

    /** To a provider of energy services go the data of consumption and billing and nothing else (R49). */
    private static Beginning energy(StepContext context, List<DataCategory> categories) {
        List<DataCategory> energy = categories.stream()
                .filter(category -> ENERGY.contains(category.key()))
                .toList();
        List<Part> known = context.services().firstParts().of(context.id());
        return new Beginning(energy.isEmpty() ? categories : energy, List.of(), known, null, false);
    }

    private static Beginning corrected(AskedFields fields, List<DataCategory> categories) {
        return new Beginning(
                fields.concerned(categories),
                List.of(),
                fields.kept(),
                fields.outcome().orElse(null),
                fields.someCame());
    }

    /** Only what rests on a ground is restricted, and where nothing does, all is refused for that (C.4). */
    private static Beginning restricted(Set<String> resting, List<DataCategory> categories) {
        List<DataCategory> others = categories.stream()
                .filter(category -> !resting.contains(category.key()))
                .toList();
        if (resting.isEmpty()) {
            return new Beginning(others, List.of(), withoutGround(others), Outcome.REFUSED, false);
        }
        List<DataCategory> concerned = categories.stream()
                .filter(category -> resting.contains(category.key()))
                .toList();
        return new Beginning(concerned, others, withoutGround(others), Outcome.FULL, false);
    }

    /**
     * Only what rests on a legitimate interest is stopped or weighed; of the rest the letter says, where something is turned down, that
     * its basis cannot be objected to (Art. 21(1), C.6).
     */
    static Beginning objected(Optional<Weighing> weighing, List<DataCategory> categories) {
        List<DataCategory> others = categories.stream()
                .filter(category -> !Weighings.objectable(category))
                .toList();
        List<DataCategory> concerned =
                categories.stream().filter(Weighings::objectable).toList();
        Verdict verdict = weighing.map(Weighing::verdict).orElse(Verdict.STOPS);
        Ground overriding =
                switch (verdict) {
                    case COMPELLING_GROUNDS -> Ground.COMPELLING_GROUNDS;
                    case LEGAL_CLAIMS -> Ground.LEGAL_CLAIMS;
                    case STOPS, NOT_OBJECTABLE -> null;
                };
        List<Part> overridden = overriding == null ? List.of() : kept(concerned, overriding);
        List<Part> known = Stream.concat(overridden.stream(), kept(others, Ground.BASIS_NOT_OBJECTABLE).stream())
                .toList();
        boolean goesOn = overriding != null || concerned.isEmpty();
        return new Beginning(concerned, others, known, goesOn ? Outcome.REFUSED : Outcome.FULL, false);
    }

    private static List<Part> withoutGround(Collection<DataCategory> categories) {
        return kept(categories, Ground.NO_GROUND_MET);
    }

    private static List<Part> kept(Collection<DataCategory> categories, Ground ground) {
        return categories.stream()
                .map(category -> Part.kept(category.key(), ground, null))
                .toList();
    }

    Stream<DataCategory> all() {
        return Stream.concat(concerned.stream(), others.stream());
    }
}
