package org.rightsdesk.identity;

import static org.rightsdesk.common.Role.HANDLER;
import static org.rightsdesk.identity.IdentityCheck.State.ASKED;
import static org.rightsdesk.identity.IdentityCheck.State.OPEN;
import static org.rightsdesk.identity.IdentityCheck.State.SHOWN;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.StepFinished;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks who the requester is, in proportion: only what can be compared with data on file is asked (R8, R27). */
@Service
@Transactional
public class IdentityChecks {

    private final IdentityVerdicts verdicts;
    private final Ladder ladder;
    private final Requests requests;
    private final Access access;
    private final Happenings happenings;

    IdentityChecks(IdentityVerdicts verdicts, Ladder ladder, Requests requests, Access access, Happenings happenings) {
        this.verdicts = verdicts;
        this.ladder = ladder;
        this.requests = requests;
        this.access = access;
        this.happenings = happenings;
    }

    /** Whether the needed level is reached, or nothing needs to be shown. */
    @Transactional(readOnly = true)
    public boolean shown(UUID requestId) {
        return verdicts.of(requestId).state() == SHOWN;
    }

    /** Whether a handler decided to ask the customer. */
    @Transactional(readOnly = true)
    public boolean asked(UUID requestId) {
        return verdicts.of(requestId).state() == ASKED;
    }

    @Transactional(readOnly = true)
    public Optional<IdentityCheck> current(UUID requestId) {
        return verdicts.find(requestId);
    }

    /** A handler has reasonable doubt and lets the customer be asked (R8). */
    public void ask(UUID requestId) {
        verdicts.settle(requestId, ASKED, null, null, Verb.IDENTITY_LEVEL_REQUIRED, Map.of());
    }

    /** The customer's answer is here, by whatever way; a handler judges it next. */
    public void answered(UUID requestId) {
        RightsRequest request = requests.get(requestId);
        if (access.actor().kind() == Actor.Kind.STAFF) {
            access.require(request.company(), HANDLER);
        }
        verdicts.put(requestId, OPEN);
        requests.identityAnswered(requestId);
        happenings.tell(new StepFinished(requestId, Step.AWAIT_IDENTITY));
    }

    /** As {@link #confirm(UUID, Means, Set, String)}, where no facts were compared. */
    public void confirm(UUID requestId, @Nullable Means means, String note) {
        confirm(requestId, means, Set.of(), note);
    }

    /**
     * A handler confirms who it is.
     *
     * @param means null where no reasonable doubt was left although the level is not reached; then the note is needed
     * @param facts what matched; needed for {@link Means#TWO_FACTS}, never the identity code alone or with the name (R41)
     * @throws Refusal when the means may not be taken, when a level is missing and no reason is given, and when two are missing
     */
    public void confirm(UUID requestId, @Nullable Means means, Set<Fact> facts, String note) {
        RightsRequest request = requests.get(requestId);
        access.require(request.company(), HANDLER);
        IdentityCheck check = verdicts.of(requestId);
        if (check.state() == SHOWN) { // shown meanwhile by the person, in a process of an earlier version
            happenings.tell(new StepFinished(requestId, Step.CHECK_IDENTITY));
            return;
        }
        PersonalText.refuseCodes(note);
        ladder.requireUsable(request, means, facts);
        int reached = Math.max(ladder.reached(requestId), means == null ? 0 : means.level());
        ladder.requireReasonFor(check.requiredLevel() - reached, note);
        if (means != null) {
            ladder.note(request, means, true, facts, note);
        }
        boolean skipped = reached < check.requiredLevel();
        verdicts.settle(
                requestId, SHOWN, means, note, Verb.IDENTITY_CONFIRMED, Map.of("skipped", Boolean.toString(skipped)));
    }

    /** A decider agreed that no reasonable doubt is left. */
    void shownByApproval(UUID requestId) {
        verdicts.put(requestId, SHOWN);
        happenings.tell(requests.get(requestId)
                .happened(Verb.IDENTITY_CONFIRMED, Map.of("skipped", "true", "state", SHOWN.name())));
    }

    void requireOpen(UUID requestId) {
        if (verdicts.of(requestId).state() != OPEN) {
            throw new Refusal("refusal.identity-settled");
        }
    }

    /** Open, or asked and not answered yet. */
    @Transactional(readOnly = true)
    public boolean unsettled(UUID requestId) {
        return current(requestId).filter(IdentityCheck::unsettled).isPresent();
    }

    void requireUnsettled(UUID requestId) {
        if (!unsettled(requestId)) {
            throw new Refusal("refusal.identity-settled");
        }
    }
}
