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
import org.rightsdesk.common.Happened;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.delivery.FoundItem.Kind;
import org.rightsdesk.delivery.FoundItem.Reading;
import org.rightsdesk.delivery.FoundItem.ThirdPersons;
import org.rightsdesk.documents.Document;
import org.rightsdesk.documents.Documents;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Status;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What searches found, gathered register by register for handing over; secrets and staff names are left out at the door. */
@Service
@Transactional
public class FoundData {

    private final FoundItemRepository repository;
    private final Documents documents;
    private final Cleaning cleaning;
    private final Companies companies;
    private final Requests requests;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    FoundData(
            FoundItemRepository repository,
            Documents documents,
            Cleaning cleaning,
            Companies companies,
            Requests requests,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.documents = documents;
        this.cleaning = cleaning;
        this.companies = companies;
        this.requests = requests;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Attaches a file or an extract that a search found.
     *
     * @param keepCodes whether identity codes stay whole because they are the data asked for (R41)
     * @throws Refusal when the file is not taken, or, for portability and energy data, is no CSV or JSON (R16)
     */
    public FoundItem attach(UUID requestId, NewItem item, String fileName, byte[] content, boolean keepCodes) {
        RightsRequest request = guarded(requestId, item);
        String type = documents.typeOf(fileName, content);
        if (MachineReadable.isWanted(request.right())) {
            MachineReadable.require(type, content);
        }
        Cleaned cleaned = cleaning.clean(type, content, keepCodes);
        Document document =
                documents.add(request.submissionId(), requestId, fileName, cleaned.content(), Document.Source.FOUND);
        FoundItem stored = store(request, item, Kind.FILE, document.id(), cleaned.reading());
        cleaned.redactions().forEach(redaction -> redact(request, stored.id(), redaction));
        if (cleaned.hadSecret()) {
            credential(requestId, item.register(), item.category());
        }
        return get(requestId, stored.id());
    }

    /** Tells what was found in words, e.g. what stands on a card of the paper archive. */
    public FoundItem describe(UUID requestId, NewItem item) {
        return store(guarded(requestId, item), item, Kind.STATEMENT, null, Reading.CLEANED);
    }

    /** Notes that a password or another secret exists; only that is told, and the controller is warned (CF22). */
    public void credential(UUID requestId, String register, String category) {
        NewItem item = new NewItem(register, category, "");
        RightsRequest request = guarded(requestId, item);
        boolean known = of(requestId).stream()
                .anyMatch(each ->
                        each.kind() == Kind.CREDENTIAL && each.register().equals(register));
        if (!known) {
            store(request, item, Kind.CREDENTIAL, null, Reading.CLEANED);
            tell(Verb.SECRET_FOUND, request, Map.of("register", register));
        }
    }

    /** What was found so far, in the order of finding. */
    @Transactional(readOnly = true)
    public List<FoundItem> of(UUID requestId) {
        requests.get(requestId);
        return repository.of(requestId);
    }

    /** A handler has looked: there is no third person in it (CF26). */
    public void noThirdPersons(UUID requestId, UUID itemId) {
        RightsRequest request = open(requestId);
        access.require(request.company(), HANDLER);
        get(requestId, itemId);
        repository.checked(requestId, itemId, ThirdPersons.NONE);
        tell(Verb.THIRD_PERSONS_CHECKED, request, Map.of("verdict", ThirdPersons.NONE.name()));
    }

    /** A handler has looked through a file that the machine cannot read: no secret, name of staff or identity code is in it. */
    public void lookedThrough(UUID requestId, UUID itemId) {
        RightsRequest request = open(requestId);
        access.require(request.company(), HANDLER);
        get(requestId, itemId);
        repository.lookedThrough(requestId, itemId, access.actor().name(), clock.instant());
        tell(Verb.FILE_LOOKED_THROUGH, request, Map.of());
    }

    /**
     * A handler has left something out, and gives the file as it may go out.
     *
     * @param content the file without what was left out; null where the text of the statement already has it not
     */
    public void leaveOut(
            UUID requestId, UUID itemId, Redaction redaction, @Nullable String fileName, byte @Nullable [] content) {
        RightsRequest request = open(requestId);
        access.require(request.company(), HANDLER);
        FoundItem item = get(requestId, itemId);
        if (redaction.what().isBlank()) {
            throw new Refusal("refusal.delivery.redaction-words");
        }
        if (item.kind() == Kind.FILE) {
            replace(request, item, fileName, content);
        }
        redact(request, itemId, new Redaction(redaction.what().strip(), redaction.reason()));
        repository.checked(requestId, itemId, ThirdPersons.LEFT_OUT);
    }

    /** Takes back what was attached by mistake. */
    public void remove(UUID requestId, UUID itemId) {
        RightsRequest request = open(requestId);
        access.require(request.company(), REGISTER_OWNER, HANDLER);
        FoundItem item = get(requestId, itemId);
        repository.remove(requestId, itemId);
        tell(Verb.FOUND_DATA_REMOVED, request, Map.of("register", item.register()));
    }

    private void replace(RightsRequest request, FoundItem item, @Nullable String name, byte @Nullable [] content) {
        if (name == null || content == null) {
            throw new Refusal("refusal.delivery.redacted-file");
        }
        Cleaned cleaned = cleaning.clean(documents.typeOf(name, content), content, false);
        Document document =
                documents.add(request.submissionId(), request.id(), name, cleaned.content(), Document.Source.FOUND);
        repository.replace(request.id(), item.id(), document.id(), cleaned.reading());
    }

    private void redact(RightsRequest request, UUID itemId, Redaction redaction) {
        repository.redact(itemId, redaction, access.actor().name(), clock.instant());
        tell(Verb.DATA_REDACTED, request, Map.of("reason", redaction.reason().name()));
    }

    private FoundItem store(
            RightsRequest request, NewItem item, Kind kind, @Nullable UUID documentId, Reading reading) {
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

    private RightsRequest guarded(UUID requestId, NewItem item) {
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
    private RightsRequest open(UUID requestId) {
        RightsRequest request = requests.get(requestId);
        if (request.status().ended() || request.status() == Status.REPLIED) {
            throw new Refusal("refusal.ended");
        }
        return request;
    }

    private FoundItem get(UUID requestId, UUID itemId) {
        Optional<FoundItem> found =
                of(requestId).stream().filter(item -> item.id().equals(itemId)).findFirst();
        return found.orElseThrow(NotFound::new);
    }

    private void tell(Verb verb, RightsRequest request, Map<String, String> facts) {
        happenings.tell(new Happened(verb, request.submissionId(), request.id(), request.company(), facts));
    }
}
