package org.rightsdesk.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Verb;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of a package's content. Its list and hashes stay (C.11). */
@Service
@Transactional
class PackageRemoval {

    private final PackageRepository repository;
    private final Happenings happenings;
    private final Clock clock;

    PackageRemoval(PackageRepository repository, Happenings happenings, Clock clock) {
        this.repository = repository;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Removes the content of packages delivered before the moment, 30 days after delivery (C.11).
     *
     * @return how many were removed
     */
    int removeDelivered(Instant before) {
        List<DeliveryPackage> due = repository.due(before);
        due.forEach(this::remove);
        return due.size();
    }

    void remove(DeliveryPackage old) {
        repository.update(old.removed(clock.instant()));
        repository.empty(old.id());
        happenings.tell(old.happened(Verb.PACKAGE_REMOVED));
    }
}
