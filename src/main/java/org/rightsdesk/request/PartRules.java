package org.rightsdesk.request;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What makes the decision on one category lawful. */
record PartRules(Right right, LocalDate today) {

    static PartRules of(Right right, LocalDate today) {
        return new PartRules(right, today);
    }

    /** Message keys of the rules that are broken. */
    Stream<String> broken(Collection<Part> parts) {
        return parts.stream().flatMap(part -> broken(part).stream());
    }

    private Optional<String> broken(Part part) {
        return switch (part.outcome()) {
            case GRANT -> granted(part);
            case KEEP -> kept(part);
            case NOTHING_HELD -> nothingHeld(part);
        };
    }

    /** R11: data are erased on one of the six grounds; whatever is granted has no ground for keeping. */
    private Optional<String> granted(Part part) {
        if (part.ground() != null || part.keepUntil() != null || part.restricted()) {
            return Optional.of("refusal.outcome-and-parts-differ");
        }
        if ((part.erasureGround() != null) != (right == Right.ERASURE)) {
            return Optional.of(
                    right == Right.ERASURE ? "refusal.erasure-ground-missing" : "refusal.ground-not-for-right");
        }
        return Optional.empty();
    }

    private Optional<String> nothingHeld(Part part) {
        boolean bare = part.equals(Part.nothingHeld(part.category()));
        return bare && PartOutcome.possibleFor(right).contains(PartOutcome.NOTHING_HELD)
                ? Optional.empty()
                : Optional.of("refusal.outcome-and-parts-differ");
    }

    /** CF4: only a ground that the law gives for this right, never words alone. */
    private Optional<String> kept(Part part) {
        Ground ground = part.ground();
        if (ground == null) {
            return Optional.of("refusal.ground-missing");
        }
        if (!ground.allows(right) || part.erasureGround() != null) {
            return Optional.of("refusal.ground-not-for-right");
        }
        return endDay(ground, part.keepUntil())
                .or(() -> ended(ground, part.countedFrom()) ? Optional.of("refusal.contract-ended") : Optional.empty())
                .or(() -> unwritten(ground, part.countedFrom())
                        ? Optional.of("refusal.document-not-yet")
                        : Optional.empty());
    }

    /** C.3: kept data have an end day, and it is not over. */
    private Optional<String> endDay(Ground ground, @Nullable LocalDate day) {
        if (ground.needsEndDay(right) && day == null) {
            return Optional.of("refusal.end-day-missing");
        }
        return day != null && day.isBefore(today) ? Optional.of("refusal.end-day-past") : Optional.empty();
    }

    /** R48: the Accounting Act keeps documents that exist. */
    private boolean unwritten(Ground ground, @Nullable LocalDate documentDay) {
        boolean accounting = ground == Ground.ACCOUNTING_6Y || ground == Ground.ACCOUNTING_10Y;
        return accounting && documentDay != null && documentDay.isAfter(today);
    }

    /** R50: consumption is kept for the law's sake while the contract runs, not after. */
    private boolean ended(Ground ground, @Nullable LocalDate contractEnd) {
        return ground.needsRunningContract() && contractEnd != null && contractEnd.isBefore(today);
    }
}
