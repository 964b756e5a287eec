package org.rightsdesk.request;

import static org.rightsdesk.common.Role.HANDLER;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HAND_TO_OMBUDSMAN: data kept back under section 34 go to the Data Protection Ombudsman when the person asks for it (R43). */
@Service
@Transactional
public class OmbudsmanHandovers {

    private final HandoverRepository repository;
    private final DecisionRepository decisions;
    private final RequestChange change;
    private final Access access;
    private final Clock clock;

    OmbudsmanHandovers(
            HandoverRepository repository,
            DecisionRepository decisions,
            RequestChange change,
            Access access,
            Clock clock) {
        this.repository = repository;
        this.decisions = decisions;
        this.change = change;
        this.access = access;
        this.clock = clock;
    }

    /** Whether data were kept back under section 34 by a signed decision, and not yet handed over. */
    @Transactional(readOnly = true)
    public boolean possible(UUID requestId) {
        change.load(requestId);
        return keptBack(requestId) && repository.at(requestId).isEmpty();
    }

    /**
     * Notes that the person asked and the data were handed over.
     *
     * @param note how and what was handed over
     * @throws Refusal when nothing was kept back under section 34, or it was handed over before
     */
    public void handOver(UUID requestId, String note) {
        change.apply(requestId, Verb.HANDED_TO_OMBUDSMAN, Map.of(), r -> {
            access.require(r.company(), HANDLER);
            if (note.isBlank()) {
                throw new Refusal("refusal.proof-missing");
            }
            if (!keptBack(requestId)) {
                throw new Refusal("refusal.nothing-kept-back");
            }
            return r;
        });
        if (!repository.insert(requestId, note.strip(), access.actor().name(), clock.instant())) {
            throw new Refusal("refusal.handed-over");
        }
    }

    @Transactional(readOnly = true)
    public Optional<Instant> handedOver(UUID requestId) {
        change.load(requestId);
        return repository.at(requestId);
    }

    private boolean keptBack(UUID requestId) {
        return decisions.latest(requestId).filter(decision -> decision.state() == Decision.State.SIGNED).stream()
                .flatMap(decision -> decision.parts().stream())
                .anyMatch(part -> part.ground() != null && part.ground().mayWithholdReasons());
    }
}
