package org.rightsdesk.desk.file;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.company.DataCategory;
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

    private static List<Part> withoutGround(Collection<DataCategory> categories) {
        return categories.stream()
                .map(category -> Part.kept(category.key(), Ground.NO_GROUND_MET, null))
                .toList();
    }

    Stream<DataCategory> all() {
        return Stream.concat(concerned.stream(), others.stream());
    }
}
