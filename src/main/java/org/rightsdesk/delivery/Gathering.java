package org.rightsdesk.delivery;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rightsdesk.company.Companies;
import org.rightsdesk.registers.Searches;
import org.rightsdesk.request.Decisions;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Component;

/** Brings together what a package is made of: what was found, less what the decision keeps back. */
@Component
class Gathering {

    private final Requests requests;
    private final Decisions decisions;
    private final Searches searches;
    private final Companies companies;
    private final FoundItemRepository items;

    Gathering(
            Requests requests, Decisions decisions, Searches searches, Companies companies, FoundItemRepository items) {
        this.requests = requests;
        this.decisions = decisions;
        this.searches = searches;
        this.companies = companies;
        this.items = items;
    }

    Given of(UUID requestId) {
        RightsRequest request = requests.get(requestId);
        Set<String> kept = decided(requestId, PartOutcome.KEEP);
        List<FoundItem> found = items.of(requestId);
        return new Given(
                request,
                companies.get(request.company()),
                found.stream().filter(item -> !kept.contains(item.category())).toList(),
                searches.of(requestId),
                kept,
                decided(requestId, PartOutcome.NOTHING_HELD),
                found.stream()
                        .filter(item -> kept.contains(item.category()))
                        .map(FoundItem::register)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private Set<String> decided(UUID requestId, PartOutcome outcome) {
        return decisions
                .current(requestId)
                .map(decision -> decision.parts().stream()
                        .filter(part -> part.outcome() == outcome)
                        .map(Part::category)
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }
}
