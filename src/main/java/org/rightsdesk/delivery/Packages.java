package org.rightsdesk.delivery;

import static org.rightsdesk.common.Role.HANDLER;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Digest;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.StepFinished;
import org.rightsdesk.common.Verb;
import org.rightsdesk.delivery.DeliveryPackage.State;
import org.rightsdesk.request.RequestFile;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The packages of access, portability and energy-data requests: made, and handed over by a person. {@link ReleasedPackages} lets
 * them go with the reply, {@link PackageRemoval} ends them. The list of what a package held, with hashes, stays as evidence
 * (C.1, C.5, C.11).
 */
@Service
@Transactional
public class Packages {

    private final PackageRepository repository;
    private final DeliveredItemRepository delivered;
    private final ReceiverRepository receivers;
    private final Gathering gathering;
    private final Assembly assembly;
    private final PackageRemoval removal;
    private final Requests requests;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    Packages(
            PackageRepository repository,
            DeliveredItemRepository delivered,
            ReceiverRepository receivers,
            Gathering gathering,
            Assembly assembly,
            PackageRemoval removal,
            Requests requests,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.delivered = delivered;
        this.receivers = receivers;
        this.gathering = gathering;
        this.assembly = assembly;
        this.removal = removal;
        this.requests = requests;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** The index of an access copy as it would be now; nothing is stored. */
    @Transactional(readOnly = true)
    public String previewHtml(UUID requestId) {
        return assembly.preview(gathering.of(requestId));
    }

    /** Whether the person can fetch the package, because the mail address is shown to be the person's (R25). */
    @Transactional(readOnly = true)
    public boolean mayDownload(UUID requestId) {
        return PackageRules.mailShown(requests.file(requestId));
    }

    /**
     * A handler has gathered everything: the package is made.
     *
     * @throws Refusal when third persons are unchecked, a part of the information is empty, or the way is not open
     */
    public DeliveryPackage prepare(UUID requestId, Way way) {
        RightsRequest request = handled(requestId);
        RequestFile file = requests.file(requestId);
        Given given = gathering.of(requestId);
        PackageRules.require(file, given, way, receivers.of(requestId).orElse(null));
        List<Entry> entries = assembly.entries(given);
        byte[] zip = Zip.of(entries, clock.instant());
        DeliveryPackage made = assembled(request, way, zip, address(file, way));
        repository.withContent(requestId).forEach(removal::remove);
        repository.insert(made, zip);
        delivered.insert(made.id(), entries.stream().map(Entry::proof).toList());
        String items = Integer.toString(given.items().size());
        happenings.tell(made.happened(Verb.PACKAGE_ASSEMBLED, Map.of("way", way.name(), "items", items)));
        happenings.tell(new StepFinished(requestId, Step.PREPARE_PACKAGE));
        return made;
    }

    /** The latest package of the request. */
    @Transactional(readOnly = true)
    public Optional<DeliveryPackage> of(UUID requestId) {
        requests.get(requestId);
        return repository.latest(requestId);
    }

    /** What the latest package held: the evidence, also after the package is gone. */
    @Transactional(readOnly = true)
    public List<DeliveredItem> items(UUID requestId) {
        return of(requestId).map(each -> delivered.of(each.id())).orElse(List.of());
    }

    /** Whether a person has to hand the package over and has not yet. */
    @Transactional(readOnly = true)
    public boolean toHandOver(UUID requestId) {
        return of(requestId)
                .filter(made -> made.way().isByHand() && made.deliveredAt() == null)
                .isPresent();
    }

    /**
     * A handler notes how the package was handed over at the office or posted.
     *
     * @param at when, to the minute as people note it; not in the future, and not before the package was made
     */
    public void handedOver(UUID requestId, Instant at, String how) {
        handled(requestId);
        DeliveryPackage made = current(requestId);
        if (how.isBlank()) {
            throw new Refusal("refusal.delivery.how-missing");
        }
        if (at.isAfter(clock.instant()) || at.isBefore(made.assembledAt().truncatedTo(ChronoUnit.MINUTES))) {
            throw new Refusal("refusal.delivery.day-impossible");
        }
        if (!toHandOver(requestId)) {
            throw new Refusal("refusal.delivery.handed-over");
        }
        repository.update(made.handedOver(at, how.strip()));
        happenings.tell(
                made.happened(Verb.PACKAGE_HANDED_OVER, Map.of("way", made.way().name())));
        happenings.tell(new StepFinished(requestId, Step.HAND_OVER_PACKAGE));
    }

    /** The content as it was made, for a handler who prints or copies it. */
    public Optional<byte[]> content(UUID requestId) {
        handled(requestId);
        return of(requestId).flatMap(made -> repository.content(made.id()));
    }

    private DeliveryPackage assembled(RightsRequest request, Way way, byte[] zip, @Nullable EmailAddress address) {
        return new DeliveryPackage(
                UUID.randomUUID(),
                request.id(),
                request.submissionId(),
                request.company(),
                way,
                State.ASSEMBLED,
                address == null ? null : hash(address),
                request.reference().toLowerCase(Locale.ROOT) + ".zip",
                Digest.of(zip),
                zip.length,
                assembly.schemaVersion(request.right()),
                access.actor().name(),
                clock.instant(),
                null,
                null,
                null,
                null,
                0,
                0);
    }

    private @Nullable EmailAddress address(RequestFile file, Way way) {
        return switch (way) {
            case DOWNLOAD -> file.submission().requester().email();
            case RECEIVER ->
                receivers.of(file.request().id()).map(Receiver::address).orElseThrow(NotFound::new);
            case POST, OFFICE -> null;
        };
    }

    static String hash(EmailAddress address) {
        return Digest.of(address.value().toLowerCase(Locale.ROOT));
    }

    DeliveryPackage current(UUID requestId) {
        return of(requestId).orElseThrow(NotFound::new);
    }

    RightsRequest handled(UUID requestId) {
        RightsRequest request = requests.get(requestId);
        access.require(request.company(), HANDLER);
        return request;
    }
}
