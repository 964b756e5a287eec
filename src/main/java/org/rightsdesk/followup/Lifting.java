package org.rightsdesk.followup;

import static org.rightsdesk.common.Role.HANDLER;
import static org.rightsdesk.common.Role.REGISTER_OWNER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.rightsdesk.company.RegisterProfile;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.registers.Action;
import org.rightsdesk.registers.Actions;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lifts a restriction, never before the customer was told and had time to object (R14: "tell before lifting"). */
@Service
@Transactional
public class Lifting {

    private final LiftingRepository repository;
    private final RestrictionRepository restrictions;
    private final Requests requests;
    private final Letters letters;
    private final Actions actions;
    private final Companies companies;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;
    private final int noticeDays;

    /** @param noticeDays whole days between the day on which the notice left and the lifting */
    Lifting(
            LiftingRepository repository,
            RestrictionRepository restrictions,
            Requests requests,
            Letters letters,
            Actions actions,
            Companies companies,
            Access access,
            Happenings happenings,
            Clock clock,
            @Value("${rightsdesk.restriction.notice-days:7}") int noticeDays) {
        this.repository = repository;
        this.restrictions = restrictions;
        this.requests = requests;
        this.letters = letters;
        this.actions = actions;
        this.companies = companies;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
        this.noticeDays = noticeDays;
    }

    /** Writes the notice; the diagram sends it. */
    public void announce(UUID requestId) {
        RightsRequest request = requests.get(requestId);
        Restriction restriction = restriction(requestId);
        Letter letter = letters.write(
                LetterKind.LIFTING_NOTICE,
                request.submissionId(),
                requestId,
                Map.of(
                        "day",
                        today().plusDays(noticeDays),
                        "text",
                        Objects.requireNonNullElse(restriction.reason(), "")));
        restrictions.update(restriction.noticed(letter.id()), clock.instant());
    }

    /** The first day on which the restriction may be lifted; nothing while the notice has not left or came back. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> firstDay(UUID requestId) {
        return Optional.ofNullable(restriction(requestId).noticeLetter())
                .map(letters::get)
                .filter(letter -> !letter.state().isOpen())
                .map(Letter::leftAt)
                .map(left -> Helsinki.dayOf(left).plusDays(noticeDays));
    }

    /** Whether the customer has been told and the notice has had its time. */
    @Transactional(readOnly = true)
    public boolean noticeStood(UUID requestId) {
        return firstDay(requestId).filter(day -> !today().isBefore(day)).isPresent();
    }

    /** Opens one piece of work for each register that carries the mark. */
    public void open(UUID requestId) {
        registers(requestId).forEach(register -> repository.open(requestId, register));
    }

    @Transactional(readOnly = true)
    public List<String> waiting(UUID requestId) {
        requests.get(requestId);
        return repository.waiting(requestId);
    }

    /**
     * A person has lifted the mark in one register and says by what it is proven.
     *
     * @throws Refusal when the customer has not been told in time, or without a proof
     */
    public void lifted(UUID requestId, String register, String proof) {
        RightsRequest request = requests.get(requestId);
        access.require(request.company(), REGISTER_OWNER, HANDLER);
        if (proof.isBlank()) {
            throw new Refusal("refusal.proof-missing");
        }
        if (!noticeStood(requestId)) {
            throw new Refusal("refusal.lifting-not-announced");
        }
        if (!repository.lifted(
                requestId, register, proof.strip(), access.actor().name(), clock.instant())) {
            throw new NotFound();
        }
        happenings.tell(request.happened(Verb.RESTRICTION_LIFTED, Map.of("register", register)));
        if (repository.waiting(requestId).isEmpty()) {
            restrictions.update(restriction(requestId).ended(clock.instant()), clock.instant());
        }
        happenings.tell(new StepFinished(requestId, Step.LIFT_RESTRICTION, register));
    }

    /** Where the restriction was carried out; where that is not known, every register of the company. */
    private List<String> registers(UUID requestId) {
        List<String> marked = actions.of(requestId).stream()
                .filter(action -> action.doneAt() != null)
                .map(Action::register)
                .toList();
        return marked.isEmpty()
                ? companies.get(requests.get(requestId).company()).registers().stream()
                        .map(RegisterProfile::key)
                        .toList()
                : marked;
    }

    private Restriction restriction(UUID requestId) {
        requests.get(requestId);
        return restrictions.find(requestId).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return Helsinki.dayOf(clock.instant());
    }
}
