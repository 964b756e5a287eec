package org.rightsdesk.delivery;

import java.util.Optional;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.Proposal;
import org.rightsdesk.request.ProposalCheck;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Component;

/** A category in which something was found is not decided to be empty. */
@Component
class EmptyCategories implements ProposalCheck {

    private final FoundItemRepository items;

    EmptyCategories(FoundItemRepository items) {
        this.items = items;
    }

    @Override
    public Optional<String> broken(RightsRequest request, Proposal proposal) {
        return proposal.parts().stream()
                        .filter(part -> part.outcome() == PartOutcome.NOTHING_HELD)
                        .map(Part::category)
                        .anyMatch(category -> items.of(request.id()).stream()
                                .anyMatch(item -> item.category().equals(category)))
                ? Optional.of("refusal.part-was-found")
                : Optional.empty();
    }
}
