package org.rightsdesk.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Verb;
import org.rightsdesk.delivery.DeliveryPackage.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Packages that go with the reply: to the person, or to the receiver whom the person named (Art. 20(2), R49). */
@Service
@Transactional
public class ReleasedPackages {

    private final Packages packages;
    private final PackageRepository repository;
    private final ReceiverRepository receivers;
    private final Receivers links;
    private final Happenings happenings;
    private final Clock clock;

    ReleasedPackages(
            Packages packages,
            PackageRepository repository,
            ReceiverRepository receivers,
            Receivers links,
            Happenings happenings,
            Clock clock) {
        this.packages = packages;
        this.repository = repository;
        this.receivers = receivers;
        this.links = links;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** The reply is about to leave: from now on the package can be fetched. */
    public void release(UUID requestId) {
        DeliveryPackage made = packages.current(requestId);
        if (made.state() == State.ASSEMBLED) {
            repository.update(made.released(clock.instant()));
            happenings.tell(made.happened(
                    Verb.PACKAGE_RELEASED, Map.of("way", made.way().name())));
        }
    }

    /**
     * What the receiver is told by mail.
     *
     * @param lastDay inclusive
     */
    public record Sending(EmailAddress address, String link, LocalDate lastDay, String sha256) {

        @Override
        public String toString() {
            return "Sending";
        }
    }

    /** For a released package that goes to a receiver; nothing for one that goes to the person. Each call makes a new link. */
    public Optional<Sending> sending(UUID requestId) {
        DeliveryPackage made = packages.current(requestId);
        LocalDate lastDay = made.lastDay();
        if (made.way() != Way.RECEIVER || lastDay == null) {
            return Optional.empty();
        }
        happenings.tell(made.happened(Verb.PACKAGE_SENT, Map.of("schema", String.valueOf(made.schemaVersion()))));
        return receivers
                .of(requestId)
                .map(receiver -> new Sending(receiver.address(), links.link(requestId), lastDay, made.sha256()));
    }

    /** The receiver is reached at another address: the code of the package goes there from now on. */
    public void readdress(UUID requestId, EmailAddress address) {
        packages.handled(requestId);
        DeliveryPackage made = packages.current(requestId);
        if (made.way() == Way.RECEIVER) {
            links.readdress(requestId, address);
            repository.readdress(made.id(), Packages.hash(address));
        }
    }
}
