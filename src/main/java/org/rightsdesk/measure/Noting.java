package org.rightsdesk.measure;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.StepFinished;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Component;

/** What all notes of this module share: who may write them, when, and who is told. */
@Component
class Noting {

    private final Requests requests;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    Noting(Requests requests, Access access, Happenings happenings, Clock clock) {
        this.requests = requests;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** The request, when the actor may work on it and it has not ended. */
    RightsRequest open(UUID requestId, Right right, Role... anyOf) {
        return open(requestId, Set.of(right), anyOf);
    }

    /** As above, for what several rights share. */
    RightsRequest open(UUID requestId, Set<Right> rights, Role... anyOf) {
        RightsRequest request = requests.get(requestId);
        access.require(request.company(), anyOf);
        if (!rights.contains(request.right())) {
            throw new NotFound();
        }
        if (request.status().ended()) {
            throw new Refusal("refusal.ended");
        }
        return request;
    }

    /** The request, for whoever may see it. */
    RightsRequest seen(UUID requestId) {
        return requests.get(requestId);
    }

    void tell(RightsRequest request, Verb verb, Map<String, String> facts, Step finished) {
        tell(request, verb, facts);
        happenings.tell(new StepFinished(request.id(), finished));
    }

    void tell(RightsRequest request, Verb verb, Map<String, String> facts, Step finished, String subject) {
        tell(request, verb, facts);
        happenings.tell(new StepFinished(request.id(), finished, subject));
    }

    void tell(RightsRequest request, Verb verb, Map<String, String> facts) {
        happenings.tell(request.happened(verb, facts));
    }

    String actor() {
        return access.actor().name();
    }

    Instant now() {
        return clock.instant();
    }
}
