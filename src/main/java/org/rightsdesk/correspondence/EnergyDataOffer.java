package org.rightsdesk.correspondence;

import java.util.List;
import java.util.Set;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.ReplyParagraph;
import org.rightsdesk.request.ReplyPart;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Component;

/** Who moves data to another is told that consumption data can also go straight to an energy service provider (C.5, R49). */
@Component
class EnergyDataOffer implements ReplyPart {

    @Override
    public Set<Right> rights() {
        return Set.of(Right.PORTABILITY);
    }

    @Override
    public List<ReplyParagraph> paragraphs(RightsRequest request, Decision decision) {
        return decision.outcome().carriesSomethingOut()
                ? List.of(ReplyParagraph.information("letter.portability.energy-data"))
                : List.of();
    }
}
