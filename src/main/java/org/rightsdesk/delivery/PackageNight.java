package org.rightsdesk.delivery;

import java.time.Clock;
import java.time.Duration;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Every night the content of packages goes that were delivered more than thirty days ago; their lists and hashes stay (C.11). */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "rightsdesk.retention.nightly", matchIfMissing = true)
class PackageNight {

    private static final Duration KEPT = Duration.ofDays(30);

    private final PackageRemoval packages;
    private final Clock clock;

    PackageNight(PackageRemoval packages, Clock clock) {
        this.packages = packages;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/Helsinki")
    void run() {
        ActingAs.run(
                Actor.system("retention"),
                () -> packages.removeDelivered(clock.instant().minus(KEPT)));
    }
}
