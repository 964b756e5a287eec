package org.rightsdesk.delivery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.company.Basis;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.DataCategory;
import org.rightsdesk.company.Origin;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;

/**
 * Which data are portable, category by category: basis consent or contract, automated, given or observed (Art. 20(1), R28).
 * What the notice says or leaves out is no ground (CF6, CF7, CF19): only the law's three questions are asked.
 */
@Service
public class PortabilityScope {

    private final Companies companies;
    private final Requests requests;

    PortabilityScope(Companies companies, Requests requests) {
        this.companies = companies;
        this.requests = requests;
    }

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

    /** What the law makes of each category, as a beginning for the handler's proposal; empty for other rights. */
    public List<Part> proposal(UUID requestId) {
        RightsRequest request = requests.get(requestId);
        if (request.right() != Right.PORTABILITY) {
            return List.of();
        }
        return companies.get(request.company()).categories().stream()
                .map(PortabilityScope::part)
                .toList();
    }

    private static Part part(DataCategory category) {
        return obstacle(category)
                .map(ground -> new Part(category.key(), PartOutcome.KEEP, ground, null))
                .orElseGet(() -> new Part(category.key(), PartOutcome.GRANT, null, null));
    }
}
