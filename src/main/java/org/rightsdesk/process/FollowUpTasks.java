package org.rightsdesk.process;

import java.util.UUID;
import org.rightsdesk.followup.KeptParts;
import org.rightsdesk.followup.Lifting;
import org.springframework.stereotype.Component;

/** What the diagrams that follow the answer do. The first argument is the id of the request, the second a category of data. */
@Component
public class FollowUpTasks implements DiagramBean {

    private final KeptParts keptParts;
    private final Lifting lifting;

    FollowUpTasks(KeptParts keptParts, Lifting lifting) {
        this.keptParts = keptParts;
        this.lifting = lifting;
    }

    public void postponeErasure(String caseId, String category) {
        keptParts.postpone(UUID.fromString(caseId), category);
    }

    public void writeLiftingNotice(String caseId) {
        lifting.announce(UUID.fromString(caseId));
    }

    public void openLifting(String caseId) {
        lifting.open(UUID.fromString(caseId));
    }
}
