package org.rightsdesk.registers;

import static org.rightsdesk.common.Role.HANDLER;
import static org.rightsdesk.common.Role.REGISTER_OWNER;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.StepFinished;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries a decision out, register by register, with proof for each (R38). */
@Service
@Transactional
public class Actions {

    private final ActionRepository repository;
    private final Scopes scopes;
    private final Searches searches;
    private final List<ActionCheck> checks;
    private final Requests requests;
    private final PaperCustody custody;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    Actions(
            ActionRepository repository,
            Scopes scopes,
            Searches searches,
            List<ActionCheck> checks,
            Requests requests,
            PaperCustody custody,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.scopes = scopes;
        this.searches = searches;
        this.checks = checks;
        this.requests = requests;
        this.custody = custody;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Opens one action for each register in which something was found, or for those that the right's own scope names. */
    public void open(UUID requestId) {
        RightsRequest request = requests.get(requestId);
        for (String register : registers(request)) {
            repository.open(requestId, register);
            tell(Verb.ACTION_OPENED, request, register);
        }
    }

    private Collection<String> registers(RightsRequest request) {
        return scopes.of(request)
                .<Collection<String>>map(own -> own.registers(request))
                .orElseGet(() -> searches.of(request.id()).stream()
                        .filter(search -> search.result() == Search.Result.FOUND)
                        .map(Search::register)
                        .toList());
    }

    /** The registers in which the decision is yet to be carried out. */
    @Transactional(readOnly = true)
    public List<String> waiting(UUID requestId) {
        return of(requestId).stream()
                .filter(action -> action.doneAt() == null)
                .map(Action::register)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Action> of(UUID requestId) {
        requests.get(requestId);
        return repository.of(requestId);
    }

    /** A person has carried it out and says by what it is proven. */
    public void done(UUID requestId, String register, String note) {
        RightsRequest request = requests.get(requestId);
        access.require(request.company(), REGISTER_OWNER, HANDLER);
        custody.requireSworn(request.company(), register);
        if (note.isBlank()) {
            throw new Refusal("refusal.proof-missing");
        }
        if (!waiting(requestId).contains(register)) {
            throw new NotFound();
        }
        checks.stream()
                .flatMap(check -> check.broken(request, register).stream())
                .findFirst()
                .ifPresent(key -> {
                    throw new Refusal(key);
                });
        repository.done(requestId, register, note.strip(), access.actor().name(), clock.instant());
        tell(Verb.ACTION_DONE, request, register);
        happenings.tell(new StepFinished(requestId, Step.CARRY_OUT, register));
    }

    private void tell(Verb verb, RightsRequest request, String register) {
        happenings.tell(request.happened(verb, Map.of("register", register)));
    }
}
