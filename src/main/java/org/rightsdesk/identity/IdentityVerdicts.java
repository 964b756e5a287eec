package org.rightsdesk.identity;

import static org.rightsdesk.common.Role.HANDLER;
import static org.rightsdesk.identity.IdentityCheck.State.OPEN;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.StepFinished;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Component;

/** How a handler's verdict on a check is kept and told: who gave it and when, once only. */
@Component
class IdentityVerdicts {

    private final IdentityRepository repository;
    private final Requests requests;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    IdentityVerdicts(
            IdentityRepository repository, Requests requests, Access access, Happenings happenings, Clock clock) {
        this.repository = repository;
        this.requests = requests;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** For whoever may see the request. */
    Optional<IdentityCheck> find(UUID requestId) {
        requests.get(requestId);
        return repository.find(requestId);
    }

    /** @throws NotFound when nothing is checked */
    IdentityCheck of(UUID requestId) {
        return find(requestId).orElseThrow(NotFound::new);
    }

    /** The check stands anew, without a verdict of its own. */
    void put(UUID requestId, IdentityCheck.State state) {
        put(of(requestId), state, null, null);
    }

    /** A handler judges the open check: it is kept and told, and the step ends. */
    void settle(
            UUID requestId,
            IdentityCheck.State state,
            @Nullable Means means,
            @Nullable String note,
            Verb verb,
            Map<String, String> more) {
        RightsRequest request = requests.get(requestId);
        access.require(request.company(), HANDLER);
        IdentityCheck check = of(requestId);
        if (check.state() != OPEN) {
            throw new Refusal("refusal.identity-settled");
        }
        put(check, state, means, note);
        Map<String, String> facts = new HashMap<>(more);
        facts.putAll(Map.of("means", String.valueOf(means), "state", state.name()));
        happenings.tell(request.happened(verb, facts));
        happenings.tell(new StepFinished(requestId, Step.CHECK_IDENTITY));
    }

    private void put(IdentityCheck check, IdentityCheck.State state, @Nullable Means means, @Nullable String note) {
        repository.put(check.next(state, means, note, access.actor(), clock.instant()));
    }
}
