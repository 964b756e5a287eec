package org.rightsdesk.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.company.Company;
import org.rightsdesk.company.Findings;
import org.rightsdesk.company.KnownConflict;
import org.rightsdesk.request.Citation;

/**
 * Why data must rest (Art. 18(1), R14). All four of the law are open in every company, also where its notice names fewer (CF9). The fifth
 * is wider than the law and a promise of a notice: data rest while an answer about erasure is awaited (CF8).
 */
public enum RestrictionGround {
    ACCURACY_CONTESTED("a"),
    UNLAWFUL_KEEP("b"),
    NEEDED_FOR_PERSONS_CLAIM("c"),
    OBJECTION_PENDING("d"),
    PENDING_ERASURE_PROMISE(null);

    private final @Nullable String point;

    RestrictionGround(@Nullable String point) {
        this.point = point;
    }

    /** The grounds that a person can use at this company. */
    public static List<RestrictionGround> openAt(Company company) {
        boolean promised = Findings.of(company).stream().anyMatch(f -> f.conflict() == KnownConflict.CF8);
        return Arrays.stream(values())
                .filter(ground -> promised || ground != PENDING_ERASURE_PROMISE)
                .toList();
    }

    /** The place in the law; null where only the notice promises it. */
    public @Nullable Citation citation() {
        return point == null ? null : Citation.gdpr("18", "1", point);
    }

    /** Message key of its name. */
    public String nameKey() {
        return "restriction-ground." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
