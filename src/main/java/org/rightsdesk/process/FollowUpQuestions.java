package org.rightsdesk.process;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.rightsdesk.followup.KeptParts;
import org.rightsdesk.followup.Lifting;
import org.rightsdesk.followup.Restriction;
import org.rightsdesk.followup.Restrictions;
import org.springframework.stereotype.Component;

/** What the diagrams that follow the answer ask. The first argument is the id of the request, the second a category of data. */
@Component
public class FollowUpQuestions implements DiagramBean {

    private final KeptParts keptParts;
    private final Restrictions restrictions;
    private final Lifting lifting;
    private final FollowUpDays days;

    FollowUpQuestions(KeptParts keptParts, Restrictions restrictions, Lifting lifting, FollowUpDays days) {
        this.keptParts = keptParts;
        this.restrictions = restrictions;
        this.lifting = lifting;
        this.days = days;
    }

    public Date eraseAt(String caseId, String category) {
        return Date.from(days.erase(id(caseId), category));
    }

    public boolean erasureHeld(String caseId) {
        return keptParts.held(id(caseId));
    }

    public boolean stillKept(String caseId, String category) {
        return keptParts.waiting(id(caseId), category);
    }

    public boolean recipientsToTell(String caseId, String category) {
        return keptParts.lastOfItsDay(id(caseId), category);
    }

    public Date reviewAt(String caseId) {
        return Date.from(days.review(id(caseId)));
    }

    public boolean toBeLifted(String caseId) {
        return restrictions
                .of(id(caseId))
                .filter(restriction -> restriction.state() == Restriction.State.LIFTING)
                .isPresent();
    }

    public Date liftAt(String caseId) {
        return Date.from(days.lift(id(caseId)));
    }

    public boolean noticeStood(String caseId) {
        return lifting.noticeStood(id(caseId));
    }

    public List<String> registersToLift(String caseId) {
        return lifting.waiting(id(caseId));
    }

    private static UUID id(String caseId) {
        return UUID.fromString(caseId);
    }
}
