package org.rightsdesk.followup;

import static org.rightsdesk.common.Role.HANDLER;
import static org.rightsdesk.common.Role.REGISTER_OWNER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.ChangedMeanwhile;
import org.rightsdesk.common.Happened;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.StepFinished;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.Decisions;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The promise to erase later: booked when an erasure closes, kept on the day after the last day of keeping (R12, R48, C.3). */
@Service
@Transactional
public class KeptParts {

    private final KeptPartRepository repository;
    private final Requests requests;
    private final Decisions decisions;
    private final Holds holds;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    KeptParts(
            KeptPartRepository repository,
            Requests requests,
            Decisions decisions,
            Holds holds,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.requests = requests;
        this.decisions = decisions;
        this.holds = holds;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Books the later erasure of what the signed decision keeps for a time; what an earlier decision kept and this one does not,
     * is replaced.
     *
     * @return the categories for which nothing was booked before
     */
    public List<String> book(UUID requestId) {
        RightsRequest request = requests.get(requestId);
        Map<String, org.rightsdesk.request.KeptPart> wanted = wanted(request);
        List<KeptPart> before = repository.of(requestId);
        for (KeptPart part : before) {
            if (part.isOpen() && !wanted.containsKey(part.category())) {
                repository.state(requestId, part.category(), KeptPart.State.REPLACED);
            }
        }
        wanted.values().stream().filter(part -> !stands(before, part)).forEach(part -> {
            repository.book(requestId, part.category(), part.ground(), part.day(), part.review());
            tell(Verb.ERASURE_BOOKED, request, facts(part.category(), part.day()));
        });
        return wanted.keySet().stream().filter(key -> !isOpen(before, key)).toList();
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
        return find(requestId, category).orElseThrow(NotFound::new);
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
            tell(Verb.ERASURE_POSTPONED, requests.get(requestId), Map.of("category", category));
        }
    }

    /**
     * A person has erased it and says by what it is proven.
     *
     * @throws Refusal without a proof, before the day, or while a hold is on
     */
    public void erased(UUID requestId, String category, String proof) {
        RightsRequest request = requests.get(requestId);
        access.require(request.company(), REGISTER_OWNER, HANDLER);
        if (proof.isBlank()) {
            throw new Refusal("refusal.proof-missing");
        }
        if (held(requestId)) {
            throw new Refusal("refusal.held");
        }
        if (today().isBefore(get(requestId, category).eraseFrom())) {
            throw new Refusal("refusal.kept-until");
        }
        if (!repository.erased(
                requestId, category, proof.strip(), access.actor().name(), clock.instant())) {
            throw new ChangedMeanwhile();
        }
        tell(Verb.KEPT_DATA_ERASED, request, Map.of("category", category));
        happenings.tell(new KeptDataErased(requestId, category));
        happenings.tell(new StepFinished(requestId, Step.ERASE_KEPT_DATA, category));
    }

    /**
     * On the day of review the ground still stands: the data are kept until another day.
     *
     * @throws Refusal when the part had an end and no review, without a reason, or with a day that is past
     */
    public void keepOn(UUID requestId, String category, LocalDate until, String reason) {
        RightsRequest request = requests.get(requestId);
        access.require(request.company(), REGISTER_OWNER, HANDLER);
        if (reason.isBlank()) {
            throw new Refusal("refusal.reason-missing");
        }
        if (!until.isAfter(today())) {
            throw new Refusal("refusal.review-day-past");
        }
        if (!get(requestId, category).review()) {
            throw new Refusal("refusal.end-is-final");
        }
        repository.keepOn(requestId, category, until);
        tell(Verb.ERASURE_BOOKED, request, facts(category, until));
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

    /** Of two reasons to keep the same category the longer one counts. */
    private Map<String, org.rightsdesk.request.KeptPart> wanted(RightsRequest request) {
        Map<String, org.rightsdesk.request.KeptPart> kept = new LinkedHashMap<>();
        if (request.right() != Right.ERASURE) {
            return kept;
        }
        decisions
                .keptParts(request.id())
                .forEach(part -> kept.merge(
                        part.category(), part, (one, other) -> one.day().isAfter(other.day()) ? one : other));
        return kept;
    }

    private static boolean stands(List<KeptPart> before, org.rightsdesk.request.KeptPart part) {
        return before.stream()
                .anyMatch(each -> each.category().equals(part.category())
                        && each.state() != KeptPart.State.REPLACED
                        && each.keepUntil().equals(part.day()));
    }

    private static boolean isOpen(List<KeptPart> before, String category) {
        return before.stream()
                .anyMatch(each -> each.category().equals(category) && each.state() != KeptPart.State.REPLACED);
    }

    private Optional<KeptPart> find(UUID requestId, String category) {
        return of(requestId).stream()
                .filter(part -> part.category().equals(category))
                .findFirst();
    }

    private static Map<String, String> facts(String category, LocalDate until) {
        return Map.of("category", category, "until", until.toString());
    }

    private void tell(Verb verb, RightsRequest request, Map<String, String> facts) {
        happenings.tell(new Happened(verb, request.submissionId(), request.id(), request.company(), facts));
    }

    private LocalDate today() {
        return Helsinki.dayOf(clock.instant());
    }
}
