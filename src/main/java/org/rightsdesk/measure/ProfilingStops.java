package org.rightsdesk.measure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.Verb;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.company.RegisterProfile;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Profiling stops at once, system by system: when it is objected to, when marketing is banned, when a consent is withdrawn (M6, N13, R18). */
@Service
@Transactional
public class ProfilingStops {

    static final Set<Right> RIGHTS = Set.of(Right.OBJECTION, Right.MARKETING_BAN, Right.CONSENT_WITHDRAWAL);

    private static final String PURPOSE = "profiling";

    private final ProfilingStopRepository repository;
    private final Companies companies;
    private final Noting noting;

    ProfilingStops(ProfilingStopRepository repository, Companies companies, Noting noting) {
        this.repository = repository;
        this.companies = companies;
        this.noting = noting;
    }

    /** Whether the company says that it profiles as such: then it is asked of every consent whether profiling rested on it (M6). */
    public static boolean profilesInGeneral(Company company) {
        return company.purposes().stream().anyMatch(purpose -> purpose.key().equals(PURPOSE));
    }

    /** A handler has read that the objection is against profiling. */
    public void objected(UUID requestId) {
        noting.open(requestId, Right.OBJECTION, Role.HANDLER);
        repository.object(requestId, noting.actor(), noting.now());
    }

    @Transactional(readOnly = true)
    public boolean isObjected(UUID requestId) {
        noting.seen(requestId);
        return repository.objected(requestId);
    }

    /** The registers of which nobody has said yet what became of the profiling. */
    @Transactional(readOnly = true)
    public List<String> waiting(UUID requestId) {
        RightsRequest request = noting.seen(requestId);
        Set<String> done =
                repository.of(requestId).stream().map(ProfilingStop::register).collect(Collectors.toSet());
        return companies.get(request.company()).registers().stream()
                .map(RegisterProfile::key)
                .filter(register -> !done.contains(register))
                .toList();
    }

    /** @throws Refusal when it is not said by what the stop is seen */
    public void stop(UUID requestId, String register, ProfilingStop.Outcome outcome, String note) {
        RightsRequest request = noting.open(requestId, RIGHTS, Role.REGISTER_OWNER, Role.HANDLER);
        if (outcome == ProfilingStop.Outcome.STOPPED && note.isBlank()) {
            throw new Refusal("refusal.proof-missing");
        }
        if (!waiting(requestId).contains(register)) {
            throw new NotFound();
        }
        repository.store(requestId, new ProfilingStop(register, outcome, note, noting.now()), noting.actor());
        Map<String, String> facts = Map.of("register", register, "outcome", outcome.name());
        noting.tell(request, Verb.PROFILING_STOPPED, facts, Step.STOP_PROFILING, register);
    }

    @Transactional(readOnly = true)
    public List<ProfilingStop> of(UUID requestId) {
        noting.seen(requestId);
        return repository.of(requestId);
    }
}
