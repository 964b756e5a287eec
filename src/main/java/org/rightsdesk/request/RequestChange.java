package org.rightsdesk.request;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.ChangedMeanwhile;
import org.rightsdesk.common.Digest;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Verb;
import org.springframework.stereotype.Component;

/** The one way a request changes: load for the actor, let the aggregate decide, store with its version, tell. */
@Component
class RequestChange {

    private final RequestRepository repository;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    RequestChange(RequestRepository repository, Access access, Happenings happenings, Clock clock) {
        this.repository = repository;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    RightsRequest load(UUID id) {
        return repository.find(id, access.companies()).orElseThrow(NotFound::new);
    }

    RightsRequest apply(UUID id, Verb verb, Map<String, String> facts, UnaryOperator<RightsRequest> transition) {
        RightsRequest before = load(id);
        RightsRequest after = transition.apply(before);
        store(after, verb);
        happenings.tell(after.happened(verb, facts).digested(digest(before), digest(after)));
        return after;
    }

    private void store(RightsRequest after, Verb verb) {
        Actor actor = access.actor();
        try {
            repository.update(after, clock.instant(), actor.kind() == Actor.Kind.SYSTEM ? null : actor, verb);
        } catch (ChangedMeanwhile e) {
            throw meanwhile(after.id());
        }
    }

    /** The second of two at once is told what the first did. */
    ChangedMeanwhile meanwhile(UUID id) {
        return repository.changedMeanwhile(id);
    }

    void requireVersion(RightsRequest r, int seen) {
        if (r.version() != seen) {
            throw meanwhile(r.id());
        }
    }

    private static String digest(RightsRequest r) {
        return Digest.of(String.join(
                "|",
                r.reference(),
                r.status().name(),
                String.valueOf(r.outcome()),
                String.valueOf(r.question()),
                String.valueOf(r.extensionReason()),
                String.valueOf(r.extensionText())));
    }
}
