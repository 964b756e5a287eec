package org.rightsdesk.delivery;

import java.util.Optional;
import org.rightsdesk.company.Basis;
import org.rightsdesk.company.DataCategory;
import org.rightsdesk.company.Origin;
import org.rightsdesk.request.Ground;

/**
 * Which data are portable, category by category: basis consent or contract, automated, given or observed (Art. 20(1), R28).
 * What the notice says or leaves out is no ground (CF6, CF7, CF19): only the law's three questions are asked.
 */
public final class PortabilityScope {

    private PortabilityScope() {}

    /** Why the data of the category are not portable; nothing when they are. */
    public static Optional<Ground> obstacle(DataCategory category) {
        if (category.origin() == Origin.DERIVED) {
            return Optional.of(Ground.DERIVED_DATA);
        }
        if (!category.automated()) {
            return Optional.of(Ground.NOT_AUTOMATED);
        }
        boolean basis =
                category.bases().contains(Basis.CONSENT) || category.bases().contains(Basis.CONTRACT);
        return basis ? Optional.empty() : Optional.of(Ground.BASIS_NOT_CONSENT_OR_CONTRACT);
    }
}
