package org.rightsdesk.delivery;

import static org.rightsdesk.common.Role.HANDLER;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.company.TransferBasis;
import org.rightsdesk.measure.ProfilingChecks;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What handlers state for an access reply because no set-up can know it (CF11, CF12, CF17). */
@Service
@Transactional
public class Statements {

    private final StatementRepository repository;
    private final Requests requests;
    private final ProfilingChecks checks;
    private final Access access;
    private final Clock clock;

    Statements(StatementRepository repository, Requests requests, ProfilingChecks checks, Access access, Clock clock) {
        this.repository = repository;
        this.requests = requests;
        this.checks = checks;
        this.access = access;
        this.clock = clock;
    }

    /** A handler states for this access reply what the set-up cannot know (CF11, CF12, CF17). */
    public void state(UUID requestId, AccessStatement statement) {
        RightsRequest request = requests.get(requestId);
        access.require(request.company(), HANDLER);
        if (statement.automated() != AccessStatement.Automated.NONE
                && statement.automatedWords().isBlank()) {
            throw new Refusal("refusal.delivery.automated-words");
        }
        if (TransferBasis.namesVoid(statement.transferWords())) {
            throw new Refusal("refusal.letter-void-transfer");
        }
        boolean untrue = checks.of(requestId).filter(check -> !check.holds()).isPresent();
        if (statement.automated() == AccessStatement.Automated.NONE && untrue) {
            throw new Refusal("refusal.delivery.automated-none-untrue");
        }
        AccessStatement stripped = new AccessStatement(
                statement.automated(),
                statement.automatedWords().strip(),
                statement.transferWords().strip());
        repository.store(request.id(), stripped, access.actor().name(), clock.instant());
    }

    @Transactional(readOnly = true)
    public Optional<AccessStatement> statement(UUID requestId) {
        requests.get(requestId);
        return repository.of(requestId);
    }
}
