package org.rightsdesk.identity;

import static org.rightsdesk.identity.IdentityCheck.State.OPEN;
import static org.rightsdesk.identity.IdentityCheck.State.SHOWN;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.StepFinished;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Status;
import org.springframework.stereotype.Component;

/** What the person has shown alone counts for every open request of the family: it is one person. */
@Component
class ShownByPerson {

    private final IdentityRepository repository;
    private final Requests requests;
    private final Ladder ladder;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    ShownByPerson(
            IdentityRepository repository,
            Requests requests,
            Ladder ladder,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.requests = requests;
        this.ladder = ladder;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** @param sure whether it ends the check where the level is reached; otherwise a handler judges */
    void shown(RightsRequest request, Means means, boolean sure) {
        for (RightsRequest each : requests.ofSubmission(request.submissionId())) {
            repository
                    .find(each.id())
                    .filter(IdentityCheck::unsettled)
                    .ifPresent(check -> shown(each, check, means, sure));
        }
    }

    private void shown(RightsRequest request, IdentityCheck check, Means means, boolean sure) {
        ladder.note(request, means, true, Set.of(), "");
        boolean asked = request.status() == Status.IDENTITY_ASKED;
        boolean enough = sure && means.level() >= check.requiredLevel() && !ladder.authorityOpen(request);
        if (enough) {
            repository.put(check.next(SHOWN, means, null, access.actor(), clock.instant()));
            happenings.tell(
                    request.happened(Verb.IDENTITY_CONFIRMED, Map.of("means", means.name(), "state", SHOWN.name())));
        } else if (asked) {
            repository.put(check.next(OPEN, null, null, access.actor(), clock.instant()));
        }
        if (asked) {
            requests.identityAnswered(request.id());
        }
        if (asked || enough) {
            happenings.tell(new StepFinished(request.id(), asked ? Step.AWAIT_IDENTITY : Step.CHECK_IDENTITY));
        }
    }

    /** It showed that it is somebody else. */
    void failed(RightsRequest request, Means means) {
        ladder.note(request, means, false, Set.of(), "");
    }
}
