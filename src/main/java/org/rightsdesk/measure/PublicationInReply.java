package org.rightsdesk.measure;

import java.util.List;
import java.util.Set;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.ReplyParagraph;
import org.rightsdesk.request.ReplyPart;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Component;

/** The reply says that other controllers were told of the erasure, where the data had been public (R13). */
@Component
class PublicationInReply implements ReplyPart {

    private final PublicationRepository publications;

    PublicationInReply(PublicationRepository publications) {
        this.publications = publications;
    }

    @Override
    public Set<Right> rights() {
        return Set.of(Right.ERASURE);
    }

    @Override
    public List<ReplyParagraph> paragraphs(RightsRequest request, Decision decision) {
        boolean published = publications.of(request.id()).stream().anyMatch(Publication::published);
        return published && decision.outcome().carriesSomethingOut()
                ? List.of(ReplyParagraph.information("letter.publication"))
                : List.of();
    }
}
