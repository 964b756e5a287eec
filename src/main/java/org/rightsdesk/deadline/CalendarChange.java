package org.rightsdesk.deadline;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A changed holiday switch moves the last days of running cases: all that depends on them is set anew (D5). */
@Component
public class CalendarChange {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarChange.class);

    private final CalendarRepository repository;
    private final WorkingDays workingDays;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CalendarChange(
            CalendarRepository repository,
            WorkingDays workingDays,
            ApplicationEventPublisher publisher,
            TransactionTemplate transaction,
            Clock clock) {
        this.repository = repository;
        this.workingDays = workingDays;
        this.publisher = publisher;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Publishes {@link DeadlineChanged} for each running case when the calendar is not the one used before. The calendar counts as
     * taken into use only after the last of them: a start that breaks off does it again. Doing it twice changes nothing.
     */
    public void apply(Supplier<? extends Collection<UUID>> running) {
        String calendar = workingDays.name();
        if (repository.inForce(calendar)) {
            return;
        }
        Collection<UUID> requests = running.get();
        for (UUID request : requests) {
            transaction.executeWithoutResult(status -> publisher.publishEvent(new DeadlineChanged(request)));
        }
        repository.put(calendar, clock.instant());
        if (!requests.isEmpty()) {
            LOG.info(
                    "Calendar {} is in force; the last days of {} running cases were set by it",
                    calendar,
                    requests.size());
        }
    }
}
