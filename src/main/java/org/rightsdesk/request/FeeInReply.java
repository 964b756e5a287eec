package org.rightsdesk.request;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A reply for which a fee is charged says so: announced before, and accepted by the customer (R7, R35, C.9). */
@Component
class FeeInReply implements ReplyPart {

    private final AssessmentRepository assessments;

    FeeInReply(AssessmentRepository assessments) {
        this.assessments = assessments;
    }

    @Override
    public Set<Right> rights() {
        return EnumSet.allOf(Right.class);
    }

    @Override
    public List<ReplyParagraph> paragraphs(RightsRequest request, Decision decision) {
        if (!decision.outcome().carriesSomethingOut()) {
            return List.of();
        }
        return assessments.latest(request.id()).filter(Assessment::isCharged).map(Assessment::draft).stream()
                .flatMap(draft -> Stream.ofNullable(draft.amount()))
                .map(amount -> ReplyParagraph.information("letter.reply.fee", amount))
                .toList();
    }
}
