package org.rightsdesk.identity;

import java.util.Set;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Component;

/** What the person has shown alone counts for every open request of the family: it is one person. */
@Component
class ShownByPerson {

    private final Requests requests;
    private final IdentityChecks checks;
    private final Ladder ladder;

    ShownByPerson(Requests requests, IdentityChecks checks, Ladder ladder) {
        this.requests = requests;
        this.checks = checks;
        this.ladder = ladder;
    }

    /** @param sure whether it ends the check where the level is reached; otherwise a handler judges */
    void shown(RightsRequest request, Means means, boolean sure) {
        requests.ofSubmission(request.submissionId()).stream()
                .filter(each -> checks.unsettled(each.id()))
                .forEach(each -> {
                    ladder.note(each, means, true, Set.of(), "");
                    checks.shownByThePerson(each.id(), means, sure);
                });
    }

    /** It showed that it is somebody else. */
    void failed(RightsRequest request, Means means) {
        ladder.note(request, means, false, Set.of(), "");
    }
}
