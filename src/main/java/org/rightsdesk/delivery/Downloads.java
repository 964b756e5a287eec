package org.rightsdesk.delivery;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.delivery.DeliveryPackage.State;
import org.rightsdesk.identity.CodeAnswer;
import org.rightsdesk.identity.CodePurpose;
import org.rightsdesk.identity.OneTimeCodes;
import org.rightsdesk.request.RequestFile;
import org.rightsdesk.request.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fetching a package with a one-time code, by the person or by the receiver that he or she named (R25). Each fetch is noted. */
@Service
@Transactional
public class Downloads {

    /** More fetches than anyone needs are a sign of trouble. */
    static final int FETCHES = 20;

    private final PackageRepository repository;
    private final ReceiverRepository receivers;
    private final Requests requests;
    private final OneTimeCodes codes;
    private final Happenings happenings;
    private final Clock clock;

    Downloads(
            PackageRepository repository,
            ReceiverRepository receivers,
            Requests requests,
            OneTimeCodes codes,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.receivers = receivers;
        this.requests = requests;
        this.codes = codes;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** What can be fetched for the request by this way; nothing before the reply and for packages that go another way. */
    @Transactional(readOnly = true)
    public Optional<Offer> offer(UUID requestId, Way way) {
        RequestFile file = requests.file(requestId);
        return repository
                .latest(requestId)
                .filter(made -> made.way() == way && made.releasedAt() != null)
                .map(made -> new Offer(
                        requestId,
                        isOpen(made) ? Offer.State.READY : Offer.State.REMOVED,
                        made.fileName(),
                        made.size(),
                        masked(address(file, way)),
                        made.lastDay()));
    }

    /**
     * Sends a code to the address for which the package was made.
     *
     * @throws Refusal when too many codes were sent, or the address has changed since
     */
    public void sendCode(UUID requestId, Way way) {
        DeliveryPackage made = open(requestId, way);
        EmailAddress address = address(requests.file(requestId), way);
        if (!Packages.hash(address).equals(made.addressHash())) {
            throw new Refusal("refusal.delivery.address-changed");
        }
        codes.send(requestId, CodePurpose.PACKAGE, address);
    }

    /** Tries the code; the right one brings the package. */
    public Fetch fetch(UUID requestId, Way way, String code) {
        DeliveryPackage made = open(requestId, way);
        if (made.downloads() >= FETCHES) {
            throw new Refusal("refusal.delivery.too-many-fetches", FETCHES);
        }
        CodeAnswer answer = codes.verify(requestId, CodePurpose.PACKAGE, code);
        if (answer != CodeAnswer.RIGHT) {
            return new Fetch(answer, made.fileName(), null);
        }
        byte[] content = repository.content(made.id()).orElseThrow(NotFound::new);
        repository.update(made.fetched(clock.instant()));
        happenings.tell(made.happened(
                Verb.PACKAGE_DOWNLOADED, Map.of("way", way.name(), "time", Integer.toString(made.downloads() + 1))));
        return new Fetch(answer, made.fileName(), content);
    }

    /** Whether a code can be typed now. */
    @Transactional(readOnly = true)
    public boolean codeLives(UUID requestId) {
        return codes.live(requestId, CodePurpose.PACKAGE).isPresent();
    }

    private DeliveryPackage open(UUID requestId, Way way) {
        requests.get(requestId);
        return repository
                .latest(requestId)
                .filter(made -> made.way() == way)
                .filter(this::isOpen)
                .orElseThrow(NotFound::new);
    }

    private boolean isOpen(DeliveryPackage made) {
        return made.state() == State.RELEASED
                && made.lastDay() != null
                && !Helsinki.dayOf(clock.instant()).isAfter(made.lastDay());
    }

    private EmailAddress address(RequestFile file, Way way) {
        Optional<EmailAddress> address = way == Way.RECEIVER
                ? receivers.of(file.request().id()).map(Receiver::address)
                : Optional.ofNullable(file.submission().requester().email());
        return address.orElseThrow(NotFound::new);
    }

    /** The first letter and the domain: enough to know which mailbox to open. */
    static String masked(EmailAddress address) {
        return address.localPart().charAt(0) + "…@" + address.domain();
    }
}
