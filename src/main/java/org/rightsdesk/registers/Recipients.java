package org.rightsdesk.registers;

import static org.rightsdesk.common.Role.DECIDER;
import static org.rightsdesk.common.Role.HANDLER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.StepFinished;
import org.rightsdesk.common.Verb;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.RecipientProfile;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells every recipient of rectification, erasure or restriction; none is forgotten before the case closes (R15, C.10). */
@Service
@Transactional
public class Recipients {

    /** D13. */
    private static final int DAYS_TO_TELL = 7;

    private final RecipientRepository repository;
    private final EarlierNoticeRepository earlier;
    private final Scopes scopes;
    private final Companies companies;
    private final Requests requests;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    Recipients(
            RecipientRepository repository,
            EarlierNoticeRepository earlier,
            Scopes scopes,
            Companies companies,
            Requests requests,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.earlier = earlier;
        this.scopes = scopes;
        this.companies = companies;
        this.requests = requests;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Opens one notice for each recipient of the profile, or for those whom the right's own scope names; how they were told before stays. */
    public void open(UUID requestId) {
        RightsRequest request = requests.get(requestId);
        Optional<OwnScope> own = scopes.of(request);
        LocalDate due = own.map(OwnScope::tellBy)
                .orElseGet(() -> Helsinki.dayOf(clock.instant()).plusDays(DAYS_TO_TELL));
        companies.get(request.company()).recipients().stream()
                .map(RecipientProfile::key)
                .filter(key -> own.isEmpty() || own.get().recipients(request).contains(key))
                .forEach(key -> {
                    earlier.keep(requestId, key);
                    repository.open(requestId, key, due);
                });
    }

    /** The recipients that are yet to be told. */
    @Transactional(readOnly = true)
    public List<String> waiting(UUID requestId) {
        return of(requestId).stream()
                .filter(RecipientNotice::isWaiting)
                .map(RecipientNotice::recipient)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<RecipientNotice> of(UUID requestId) {
        requests.get(requestId);
        return repository.of(requestId);
    }

    /** A letter to the recipient was written, first or as a reminder. */
    public void sent(UUID requestId, String recipient, UUID letterId) {
        repository.sent(requestId, recipient, letterId, clock.instant());
    }

    /** The letter to the recipient came back: a person tells it another way. */
    public void cameBack(UUID letterId) {
        repository.cameBack(letterId);
    }

    /** The recipient answered that it did what our letter asks. */
    public void confirmed(UUID requestId, String recipient, String how) {
        settle(requestId, recipient, RecipientNotice.State.CONFIRMED, how, Verb.RECIPIENT_TOLD);
    }

    /** The recipient was told; the note says how. */
    public void told(UUID requestId, String recipient, String how) {
        settle(requestId, recipient, RecipientNotice.State.TOLD, how, Verb.RECIPIENT_TOLD);
    }

    /**
     * The recipient is not told. That it never had the data settles it; that telling is impossible or out of proportion is
     * only proposed, until another person agrees.
     *
     * @throws Refusal without the facts behind the reason
     */
    public void notTold(UUID requestId, String recipient, NotToldReason reason, String why) {
        if (why.isBlank()) {
            throw new Refusal("refusal.reason-missing");
        }
        requireWaiting(requestId, recipient);
        repository.propose(
                requestId, recipient, reason, why.strip(), access.actor().name());
        if (!reason.needsApproval()) {
            settle(requestId, recipient, RecipientNotice.State.NOT_TOLD, why, Verb.RECIPIENT_NOT_TOLD);
        }
    }

    /**
     * Another person agrees that the recipient is not told (C.10).
     *
     * @throws Refusal when nothing was proposed, or the same person proposed it
     */
    public void approveNotTold(UUID requestId, String recipient) {
        RecipientNotice notice = requireWaiting(requestId, recipient);
        if (notice.proposedBy() == null || notice.note() == null) {
            throw new Refusal("refusal.nothing-proposed");
        }
        if (notice.proposedBy().equals(access.actor().name())) {
            throw new Refusal("refusal.same-person");
        }
        settle(requestId, recipient, RecipientNotice.State.NOT_TOLD, notice.note(), Verb.RECIPIENT_NOT_TOLD);
    }

    private RecipientNotice requireWaiting(UUID requestId, String recipient) {
        access.require(requests.get(requestId).company(), HANDLER, DECIDER);
        return repository.of(requestId).stream()
                .filter(notice -> notice.isWaiting() && notice.recipient().equals(recipient))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void settle(UUID requestId, String recipient, RecipientNotice.State state, String note, Verb verb) {
        RightsRequest request = requests.get(requestId);
        requireWaiting(requestId, recipient);
        repository.settle(
                requestId, recipient, state, note.strip(), access.actor().name(), clock.instant());
        happenings.tell(request.happened(verb, Map.of("recipient", recipient)));
        happenings.tell(new StepFinished(requestId, Step.TELL_RECIPIENT, recipient));
    }
}
