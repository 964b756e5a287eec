package org.rightsdesk.casefile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.rightsdesk.audit.AuditTrail;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.request.Requests;
import org.rightsdesk.worklist.WorkItems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Two people at one case see each other. Each open page takes a seat; on the same node the others are told at once, on other nodes at
 * the next round. Nothing is locked by it: the versions of what is changed do that.
 */
@Service
public class Seats {

    private static final Logger LOG = LoggerFactory.getLogger(Seats.class);
    private static final Duration EMPTY_AFTER = Duration.ofSeconds(30);

    /** A browser tells every 30 seconds that it lives (vaadin.heartbeatInterval); in a page behind others it may take a minute. */
    private static final Duration SILENT_FOR = Duration.ofSeconds(75);

    private static final long ROUND_SECONDS = 8;

    private record Taken(Seat seat, long readUpTo, Consumer<Surroundings> told, Instant aliveAt) {}

    private final SeatRepository repository;
    private final AuditTrail audit;
    private final Requests requests;
    private final WorkItems items;
    private final Access access;
    private final Clock clock;
    private final Map<UUID, Taken> here = new ConcurrentHashMap<>();

    Seats(SeatRepository repository, AuditTrail audit, Requests requests, WorkItems items, Access access, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.requests = requests;
        this.items = items;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The actor has opened the file.
     *
     * @param readUpTo the number of the last audit row that the page tells
     * @param told is called now and again, on any thread, with what happens around
     * @throws org.rightsdesk.common.NotFound when it does not exist for the actor
     */
    public Seat take(UUID requestId, long readUpTo, Consumer<Surroundings> told) {
        Seat seat = new Seat(
                UUID.randomUUID(),
                requestId,
                requests.get(requestId).submissionId(),
                access.actor().name());
        here.put(seat.id(), new Taken(seat, readUpTo, told, clock.instant()));
        repository.take(seat, clock.instant());
        tellAll(requestId);
        return seat;
    }

    /** The page was read anew: what happened up to that row is no news. */
    public void read(Seat seat, long readUpTo) {
        here.computeIfPresent(seat.id(), (id, taken) -> new Taken(seat, readUpTo, taken.told(), clock.instant()));
    }

    /** The browser has shown that it lives; a page that was silent for long is seen again. */
    public void alive(Seat seat) {
        Instant now = clock.instant();
        here.computeIfPresent(seat.id(), (id, taken) -> new Taken(seat, taken.readUpTo(), taken.told(), now));
        if (here.containsKey(seat.id())) {
            repository.take(seat, now);
        }
    }

    /** The page was closed. */
    public void leave(Seat seat) {
        here.remove(seat.id());
        repository.leave(seat.id());
        tellAll(seat.requestId());
    }

    /** Renews the seats of this node and tells each page what is new; those of a browser or a node that died grow cold. */
    @Scheduled(initialDelay = ROUND_SECONDS * 1000, fixedDelay = ROUND_SECONDS * 1000)
    void round() {
        if (here.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        repository.renew(
                here.values().stream()
                        .filter(taken -> taken.aliveAt().isAfter(now.minus(SILENT_FOR)))
                        .map(taken -> taken.seat().id())
                        .toList(),
                now);
        repository.clear(now.minus(EMPTY_AFTER));
        here.values().forEach(this::tell);
    }

    private void tellAll(UUID requestId) {
        here.values().stream()
                .filter(taken -> taken.seat().requestId().equals(requestId))
                .forEach(this::tell);
    }

    private void tell(Taken taken) {
        try {
            taken.told().accept(around(taken));
        } catch (RuntimeException gone) {
            LOG.debug("An open page could not be told", gone);
        }
    }

    private Surroundings around(Taken taken) {
        Seat seat = taken.seat();
        return ActingAs.call(
                Actor.system("seats"),
                () -> new Surroundings(
                        repository.others(seat, clock.instant().minus(EMPTY_AFTER)),
                        audit.since(seat.submissionId(), seat.requestId(), taken.readUpTo()).stream()
                                .filter(change -> !change.actor().equals(Actor.staff(seat.userName())))
                                .toList(),
                        !items.ofCase(seat.requestId()).isEmpty()));
    }
}
