package org.rightsdesk.request;

import static org.rightsdesk.common.Role.DATA_PROTECTION_OFFICER;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The data protection officer advises in writing and decides nothing (R24, K1). */
@Service
@Transactional
public class Advices {

    private final AdviceRepository repository;
    private final RequestChange change;
    private final Access access;
    private final Clock clock;

    Advices(AdviceRepository repository, RequestChange change, Access access, Clock clock) {
        this.repository = repository;
        this.change = change;
        this.access = access;
        this.clock = clock;
    }

    /** Whether the actor is the data protection officer of the request's company. */
    @Transactional(readOnly = true)
    public boolean mayGive(RightsRequest request) {
        return access.may(request.company(), DATA_PROTECTION_OFFICER)
                && !request.status().ended();
    }

    /** @throws Refusal for anyone but the data protection officer, or when the request has ended */
    public void give(UUID requestId, String words) {
        change.apply(requestId, Verb.ADVICE_GIVEN, Map.of(), r -> {
            access.require(r.company(), DATA_PROTECTION_OFFICER);
            if (words.isBlank()) {
                throw new Refusal("refusal.advice-missing");
            }
            return r.stillOpen();
        });
        repository.insert(requestId, new Advice(words.strip(), access.actor().name(), clock.instant()));
    }

    @Transactional(readOnly = true)
    public List<Advice> of(UUID requestId) {
        change.load(requestId);
        return repository.of(requestId);
    }
}
