package org.rightsdesk.request;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The decision on one category of data.
 *
 * @param category key of the company's data category
 * @param ground why the data stay; null when granted
 * @param keepUntil last day of keeping, inclusive and not moved by holidays (assumption 7), or the day of review; null where the
 *     ground knows none
 * @param erasureGround why the data are erased (R11); null unless they are
 * @param restricted whether kept data are locked until they are erased (C.3: restrict until date)
 * @param countedFrom the day from which the keeping is counted, e.g. of the document or of the contract's end; null where it is not
 */
public record Part(
        String category,
        PartOutcome outcome,
        @Nullable Ground ground,
        @Nullable LocalDate keepUntil,
        @Nullable ErasureGround erasureGround,
        boolean restricted,
        @Nullable LocalDate countedFrom) {

    public Part(String category, PartOutcome outcome, @Nullable Ground ground, @Nullable LocalDate keepUntil) {
        this(category, outcome, ground, keepUntil, null, false, null);
    }

    /** What was asked for is done with this category. */
    public static Part granted(String category) {
        return new Part(category, PartOutcome.GRANT, null, null);
    }

    /** The category is erased now. */
    public static Part erased(String category, ErasureGround ground) {
        return new Part(category, PartOutcome.GRANT, null, null, ground, false, null);
    }

    /** The category stays as it is. */
    public static Part kept(String category, Ground ground, @Nullable LocalDate until) {
        return new Part(category, PartOutcome.KEEP, ground, until);
    }

    /** Nothing of the person is in the category. */
    public static Part nothingHeld(String category) {
        return new Part(category, PartOutcome.NOTHING_HELD, null, null);
    }

    /** The part as one that stays until a day; nothing when it does not, or when its ground knows no end. */
    Optional<KeptPart> kept() {
        return ground == null || keepUntil == null
                ? Optional.empty()
                : Optional.of(new KeptPart(category, ground, keepUntil, ground.isReviewed(), restricted));
    }

    /** Kept, and locked meanwhile. */
    public Part locked() {
        return new Part(category, outcome, ground, keepUntil, erasureGround, true, countedFrom);
    }

    /** Kept, with the day from which its period is counted. */
    public Part countedFrom(LocalDate day) {
        return new Part(category, outcome, ground, keepUntil, erasureGround, restricted, day);
    }
}
