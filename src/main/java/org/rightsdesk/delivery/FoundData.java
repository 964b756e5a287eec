package org.rightsdesk.delivery;

import static org.rightsdesk.common.Role.HANDLER;
import static org.rightsdesk.common.Role.REGISTER_OWNER;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.delivery.FoundItem.Kind;
import org.rightsdesk.delivery.FoundItem.Reading;
import org.rightsdesk.delivery.FoundItem.ThirdPersons;
import org.rightsdesk.documents.Document;
import org.rightsdesk.documents.Documents;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What searches found, gathered register by register for handing over; secrets and staff names are left out at the door. */
@Service
@Transactional
public class FoundData {

    private final FoundItems items;
    private final FoundItemRepository repository;
    private final Documents documents;
    private final Cleaning cleaning;
    private final Requests requests;
    private final Access access;
    private final Clock clock;

    FoundData(
            FoundItems items,
            FoundItemRepository repository,
            Documents documents,
            Cleaning cleaning,
            Requests requests,
            Access access,
            Clock clock) {
        this.items = items;
        this.repository = repository;
        this.documents = documents;
        this.cleaning = cleaning;
        this.requests = requests;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Attaches a file or an extract that a search found.
     *
     * @param keepCodes whether identity codes stay whole because they are the data asked for (R41)
     * @throws Refusal when the file is not taken, or, for portability and energy data, is no CSV or JSON (R16)
     */
    public FoundItem attach(UUID requestId, NewItem item, String fileName, byte[] content, boolean keepCodes) {
        RightsRequest request = items.guarded(requestId, item);
        String type = documents.typeOf(fileName, content);
        if (MachineReadable.isWanted(request.right())) {
            MachineReadable.require(type, content);
        }
        Cleaned cleaned = cleaning.clean(type, content, keepCodes);
        Document document =
                documents.add(request.submissionId(), requestId, fileName, cleaned.content(), Document.Source.FOUND);
        FoundItem stored = items.store(request, item, Kind.FILE, document.id(), cleaned.reading());
        cleaned.redactions().forEach(redaction -> items.redact(request, stored.id(), redaction));
        if (cleaned.hadSecret()) {
            credential(requestId, item.register(), item.category());
        }
        return items.get(requestId, stored.id());
    }

    /** Tells what was found in words, e.g. what stands on a card of the paper archive. */
    public FoundItem describe(UUID requestId, NewItem item) {
        return items.store(items.guarded(requestId, item), item, Kind.STATEMENT, null, Reading.CLEANED);
    }

    /** Notes that a password or another secret exists; only that is told, and the controller is warned (CF22). */
    public void credential(UUID requestId, String register, String category) {
        NewItem item = new NewItem(register, category, "");
        RightsRequest request = items.guarded(requestId, item);
        boolean known = of(requestId).stream()
                .anyMatch(each ->
                        each.kind() == Kind.CREDENTIAL && each.register().equals(register));
        if (!known) {
            items.store(request, item, Kind.CREDENTIAL, null, Reading.CLEANED);
            items.tell(Verb.SECRET_FOUND, request, Map.of("register", register));
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
        RightsRequest request = items.open(requestId);
        access.require(request.company(), HANDLER);
        items.get(requestId, itemId);
        repository.checked(requestId, itemId, ThirdPersons.NONE);
        items.tell(Verb.THIRD_PERSONS_CHECKED, request, Map.of("verdict", ThirdPersons.NONE.name()));
    }

    /** A handler has looked through a file that the machine cannot read: no secret, name of staff or identity code is in it. */
    public void lookedThrough(UUID requestId, UUID itemId) {
        RightsRequest request = items.open(requestId);
        access.require(request.company(), HANDLER);
        items.get(requestId, itemId);
        repository.lookedThrough(requestId, itemId, access.actor().name(), clock.instant());
        items.tell(Verb.FILE_LOOKED_THROUGH, request, Map.of());
    }

    /**
     * A handler has left something out, and gives the file as it may go out.
     *
     * @param content the file without what was left out; null where the text of the statement already has it not
     */
    public void leaveOut(
            UUID requestId, UUID itemId, Redaction redaction, @Nullable String fileName, byte @Nullable [] content) {
        RightsRequest request = items.open(requestId);
        access.require(request.company(), HANDLER);
        FoundItem item = items.get(requestId, itemId);
        if (redaction.what().isBlank()) {
            throw new Refusal("refusal.delivery.redaction-words");
        }
        if (item.kind() == Kind.FILE) {
            replace(request, item, fileName, content);
        }
        items.redact(request, itemId, new Redaction(redaction.what().strip(), redaction.reason()));
        repository.checked(requestId, itemId, ThirdPersons.LEFT_OUT);
    }

    /** Takes back what was attached by mistake. */
    public void remove(UUID requestId, UUID itemId) {
        RightsRequest request = items.open(requestId);
        access.require(request.company(), REGISTER_OWNER, HANDLER);
        FoundItem item = items.get(requestId, itemId);
        repository.remove(requestId, itemId);
        items.tell(Verb.FOUND_DATA_REMOVED, request, Map.of("register", item.register()));
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
}
