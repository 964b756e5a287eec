package org.rightsdesk.registers;

import static org.rightsdesk.common.Role.HANDLER;
import static org.rightsdesk.common.Role.REGISTER_OWNER;

import java.time.Clock;
import java.util.List;
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
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.RegisterProfile;
import org.rightsdesk.request.RequestFile;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the person's data: one search for each register of the company, by machine where an adapter serves it. */
@Service
@Transactional
public class Searches {

    private final SearchRepository repository;
    private final List<Register> adapters;
    private final Companies companies;
    private final Requests requests;
    private final PaperCustody custody;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    Searches(
            SearchRepository repository,
            List<Register> adapters,
            Companies companies,
            Requests requests,
            PaperCustody custody,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.adapters = adapters;
        this.companies = companies;
        this.requests = requests;
        this.custody = custody;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Opens a search for each register of the company; those with an adapter are answered at once. */
    public void open(UUID requestId) {
        RequestFile file = requests.file(requestId);
        for (RegisterProfile register : companies.get(file.request().company()).registers()) {
            repository.open(requestId, register.key());
            byMachine(file, register.key()).ifPresent(found -> store(file.request(), register.key(), found));
        }
    }

    /** The registers that a person has yet to search. */
    @Transactional(readOnly = true)
    public List<String> waiting(UUID requestId) {
        return of(requestId).stream()
                .filter(search -> search.result() == null)
                .map(Search::register)
                .toList();
    }

    /** All searches of the request in the order of the company's registers. */
    @Transactional(readOnly = true)
    public List<Search> of(UUID requestId) {
        requests.get(requestId);
        return repository.of(requestId);
    }

    /** A person records what the search brought. */
    public void record(UUID requestId, String register, Search.Result result, String note) {
        record(requestId, register, result, note, null);
    }

    /**
     * A person records what the search brought, and where the paper is that was found.
     *
     * @param paper looked at only for a register of papers in which something was found
     * @throws Refusal when the paper is booked to no place or nobody, or the actor has given no undertaking (I11)
     */
    public void record(UUID requestId, String register, Search.Result result, String note, @Nullable Paper paper) {
        RightsRequest request = requests.get(requestId);
        access.require(request.company(), REGISTER_OWNER, HANDLER);
        custody.requireSworn(request.company(), register);
        Search search = of(requestId).stream()
                .filter(s -> s.register().equals(register))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (search.result() != null) {
            throw new Refusal("refusal.already-searched");
        }
        Optional<Paper> booked =
                result == Search.Result.FOUND ? custody.booked(request.company(), register, paper) : Optional.empty();
        store(
                request,
                register,
                new SearchResult(result, note.strip(), access.actor().name()));
        booked.ifPresent(each -> repository.book(requestId, register, each));
        happenings.tell(new StepFinished(requestId, Step.SEARCH_REGISTER, register));
    }

    private Optional<SearchResult> byMachine(RequestFile file, String register) {
        RegisterQuery query = new RegisterQuery(
                file.request().id(),
                file.request().company(),
                register,
                file.submission().requester());
        return adapters.stream()
                .filter(adapter -> adapter.serves(query.company(), register))
                .findFirst()
                .flatMap(adapter -> adapter.search(query));
    }

    private void store(RightsRequest request, String register, SearchResult found) {
        repository.record(request.id(), register, found, clock.instant());
        happenings.tell(request.happened(
                Verb.SEARCH_RECORDED,
                Map.of("register", register, "result", found.result().name())));
    }
}
