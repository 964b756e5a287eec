package org.rightsdesk.delivery;

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
import org.rightsdesk.common.Verb;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.delivery.FoundItem.Kind;
import org.rightsdesk.delivery.FoundItem.Reading;
import org.rightsdesk.delivery.FoundItem.ThirdPersons;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Status;
import org.springframework.stereotype.Component;

/** The shelf of what was found: who may put something on it, what is told of it. */
@Component
class FoundItems {

    private final FoundItemRepository repository;
    private final Companies companies;
    private final Requests requests;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    FoundItems(
            FoundItemRepository repository,
            Companies companies,
            Requests requests,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.companies = companies;
        this.requests = requests;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    RightsRequest guarded(UUID requestId, NewItem item) {
        RightsRequest request = open(requestId);
        access.require(request.company(), REGISTER_OWNER, HANDLER);
        Company company = companies.get(request.company());
        if (company.register(item.register()).isEmpty()
                || company.category(item.category()).isEmpty()) {
            throw new NotFound();
        }
        return request;
    }

    /** What was answered is not added to any more. */
    RightsRequest open(UUID requestId) {
        RightsRequest request = requests.get(requestId);
        if (request.status().ended() || request.status() == Status.REPLIED) {
            throw new Refusal("refusal.ended");
        }
        return request;
    }

    FoundItem get(UUID requestId, UUID itemId) {
        Optional<FoundItem> found = repository.of(requestId).stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst();
        return found.orElseThrow(NotFound::new);
    }

    FoundItem store(RightsRequest request, NewItem item, Kind kind, @Nullable UUID documentId, Reading reading) {
        if (kind != Kind.CREDENTIAL && item.title().isBlank()) {
            throw new Refusal("refusal.delivery.title-missing");
        }
        ThirdPersons verdict = kind == Kind.CREDENTIAL ? ThirdPersons.NONE : ThirdPersons.UNCHECKED;
        FoundItem found = new FoundItem(
                UUID.randomUUID(),
                request.id(),
                item.register(),
                item.category(),
                kind,
                item.title().strip(),
                documentId,
                verdict,
                reading,
                List.of(),
                access.actor().name(),
                clock.instant());
        repository.insert(found, request.company());
        tell(Verb.DATA_ATTACHED, request, Map.of("register", item.register(), "kind", kind.name()));
        return found;
    }

    void redact(RightsRequest request, UUID itemId, Redaction redaction) {
        repository.redact(itemId, redaction, access.actor().name(), clock.instant());
        tell(Verb.DATA_REDACTED, request, Map.of("reason", redaction.reason().name()));
    }

    void tell(Verb verb, RightsRequest request, Map<String, String> facts) {
        happenings.tell(request.happened(verb, facts));
    }
}
