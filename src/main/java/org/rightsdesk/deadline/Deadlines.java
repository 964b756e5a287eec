package org.rightsdesk.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.deadline.ClockEvent.Received;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of all requests. */
@Service
public class Deadlines {

    /** By how much the clock of a mail server may be ahead of ours. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final ClockEventRepository events;
    private final ApplicationEventPublisher publisher;
    private final WorkingDays workingDays;
    private final Clock clock;

    Deadlines(ClockEventRepository events, ApplicationEventPublisher publisher, WorkingDays workingDays, Clock clock) {
        this.events = events;
        this.publisher = publisher;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * Records what happened; publishes {@link DeadlineChanged} unless it was known already.
     *
     * @throws Refusal when it lies in the future, or before the receipt
     */
    @Transactional
    public void append(UUID requestId, ClockEvent event) {
        requirePossible(requestId, event);
        if (events.append(requestId, event)) {
            publisher.publishEvent(new DeadlineChanged(requestId));
        }
    }

    /**
     * The deadline as it stands today.
     *
     * @throws IllegalArgumentException when no receipt was recorded for the request
     */
    @Transactional(readOnly = true)
    public Deadline of(UUID requestId) {
        return Deadline.of(events.of(requestId), today(), workingDays);
    }

    /** The questions that came too late to rest the period by themselves and that nobody has accepted (D3). */
    @Transactional(readOnly = true)
    public Set<Question> latePauses(UUID requestId) {
        return Reckoning.of(events.of(requestId), today(), workingDays).reply().late();
    }

    /** What has been recorded for the request, earliest first. */
    @Transactional(readOnly = true)
    public List<ClockEvent> events(UUID requestId) {
        return events.of(requestId);
    }

    /** The deadline of a request received at that moment of which nothing else is known yet. */
    public Deadline ofReceipt(Instant receivedAt) {
        return Deadline.of(List.of(new ClockEvent.Received(receivedAt)), today(), workingDays);
    }

    /** The Finnish calendar by which the deadlines are computed. */
    public WorkingDays workingDays() {
        return workingDays;
    }

    private void requirePossible(UUID requestId, ClockEvent event) {
        if (event.at().isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
            throw new Refusal("refusal.clock-event-in-future");
        }
        boolean early = !(event instanceof Received)
                && events.of(requestId).stream()
                        .filter(Received.class::isInstance)
                        .anyMatch(received -> Helsinki.dayOf(event.at()).isBefore(Helsinki.dayOf(received.at())));
        if (early) {
            throw new Refusal("refusal.clock-event-before-receipt");
        }
    }

    private LocalDate today() {
        return Helsinki.dayOf(clock.instant());
    }
}
