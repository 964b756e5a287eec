package org.rightsdesk.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.ReplyParagraph;
import org.rightsdesk.request.ReplyPart;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Component;

/** The reply goes to the representative and says first whose data it means by "your data" (R27). */
@Component
class RepresentedInReply implements ReplyPart {

    private final EvidenceRepository repository;

    RepresentedInReply(EvidenceRepository repository) {
        this.repository = repository;
    }

    @Override
    public Set<Right> rights() {
        return EnumSet.allOf(Right.class);
    }

    @Override
    public List<ReplyParagraph> paragraphs(RightsRequest request, Decision decision) {
        return repository.representative(request.id()).map(Representation::person).stream()
                .filter(person -> !person.isEmpty())
                .map(person -> ReplyParagraph.first("letter.represented", person))
                .toList();
    }
}
