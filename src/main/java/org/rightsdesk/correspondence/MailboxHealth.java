package org.rightsdesk.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Healthy when every mailbox was read lately. A dead mailbox loses requests whose clock runs (R26, CD11). */
@Component("mailboxHealthIndicator")
class MailboxHealth implements HealthIndicator {

    private static final Duration LATELY = Duration.ofMinutes(5);

    private final PositionRepository positions;
    private final Companies companies;
    private final MailSettings settings;
    private final Clock clock;
    private final Instant started;

    MailboxHealth(PositionRepository positions, Companies companies, MailSettings settings, Clock clock) {
        this.positions = positions;
        this.companies = companies;
        this.settings = settings;
        this.clock = clock;
        this.started = clock.instant();
    }

    @Override
    public Health health() {
        Instant limit = clock.instant().minus(LATELY);
        if (!settings.poll() || started.isAfter(limit)) {
            return Health.up().build();
        }
        Map<String, Instant> polled = positions.polled();
        Health.Builder health = Health.up();
        for (Company company : companies.all()) {
            Instant last = polled.get(company.mailbox().value());
            if (last == null || last.isBefore(limit)) {
                health.down().withDetail(company.key().value(), last == null ? "never read" : "last read " + last);
            }
        }
        return health.build();
    }
}
