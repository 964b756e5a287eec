package org.rightsdesk.followup;

import static org.rightsdesk.common.Role.HANDLER;
import static org.rightsdesk.common.Role.REGISTER_OWNER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.ChangedMeanwhile;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.StepFinished;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The promise to erase later: booked when an erasure closes, kept on the day after the last day of keeping (R12, R48, C.3). */
@Service
@Transactional
public class KeptParts {

    private final KeptPartRepository repository;
    private final Requests requests;
    private final ErasureBooking booking;
    private final Holds holds;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    KeptParts(
            KeptPartRepository repository,
            Requests requests,
            ErasureBooking booking,
            Holds holds,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.requests = requests;
        this.booking = booking;
        this.holds = holds;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Books the later erasure of what the signed decision keeps for a time (C.3). @return the categories for which nothing was booked before */
    public List<String> book(UUID requestId) {
        return booking.book(requestId);
    }

    /** What was kept for a time, whatever became of it. */
    @Transactional(readOnly = true)
    public List<KeptPart> of(UUID requestId) {
        requests.get(requestId);
        return repository.of(requestId);
    }

    /** @throws NotFound when nothing of that category was kept */
    @Transactional(readOnly = true)
    public KeptPart get(UUID requestId, String category) {
        return of(requestId).stream()
                .filter(part -> part.category().equals(category))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether the category is still to be erased. */
    @Transactional(readOnly = true)
    public boolean waiting(UUID requestId, String category) {
        return get(requestId, category).isOpen();
    }

    /** Whether a hold keeps the data beyond their last day (R33, C.11). */
    @Transactional(readOnly = true)
    public boolean held(UUID requestId) {
        requests.get(requestId);
        return holds.hold(requestId).isPresent();
    }

    /** A hold keeps it longer; noted once, looked at again every day. */
    public void postpone(UUID requestId, String category) {
        KeptPart part = get(requestId, category);
        repository.postpone(requestId, category, today());
        if (part.postponedSince() == null) {
            happenings.tell(requests.get(requestId).happened(Verb.ERASURE_POSTPONED, Map.of("category", category)));
        }
    }

    /**
     * A person has erased it, says by what it is proven and whether the data had been public (R13).
     *
     * @throws Refusal without a proof or an answer, before the day, or while a hold is on
     */
    public void erased(UUID requestId, String category, LaterErasure erasure) {
        RightsRequest request = requests.get(requestId);
        access.require(request.company(), REGISTER_OWNER, HANDLER);
        LaterErasure whole = erasure.checked();
        get(requestId, category).requireErasable(today(), held(requestId));
        if (!repository.erased(requestId, category, whole, access.actor().name(), clock.instant())) {
            throw new ChangedMeanwhile();
        }
        happenings.tell(request.happened(Verb.PUBLICATION_CHECKED, whole.facts(category)));
        happenings.tell(request.happened(Verb.KEPT_DATA_ERASED, Map.of("category", category)));
        happenings.tell(new KeptDataErased(requestId, category));
        happenings.tell(new StepFinished(requestId, Step.ERASE_KEPT_DATA, category));
    }

    /** On the day of review the ground still stands: the data are kept until another day. Refused where the end is final. */
    public void keepOn(UUID requestId, String category, LocalDate until, String reason) {
        RightsRequest request = requests.get(requestId);
        access.require(request.company(), REGISTER_OWNER, HANDLER);
        get(requestId, category).requireReviewable(today(), until, reason);
        repository.keepOn(requestId, category, until);
        happenings.tell(request.happened(Verb.ERASURE_BOOKED, KeptPart.facts(category, until)));
        happenings.tell(new StepFinished(requestId, Step.ERASE_KEPT_DATA, category));
    }

    /** Whether anything was erased after the reply. */
    @Transactional(readOnly = true)
    public boolean anyErased(UUID requestId) {
        return of(requestId).stream().anyMatch(part -> part.state() == KeptPart.State.ERASED);
    }

    /** Whether no other part of the request is to be erased for the same day, so that the recipients are told once. */
    @Transactional(readOnly = true)
    public boolean lastOfItsDay(UUID requestId, String category) {
        LocalDate day = get(requestId, category).keepUntil();
        return of(requestId).stream()
                .filter(part -> part.keepUntil().equals(day))
                .noneMatch(part -> part.isOpen());
    }

    private LocalDate today() {
        return Helsinki.dayOf(clock.instant());
    }
}
