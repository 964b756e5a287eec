package org.rightsdesk.followup;

import static org.rightsdesk.common.Role.DATA_PROTECTION_OFFICER;
import static org.rightsdesk.common.Role.MAIN_USER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.ChangedMeanwhile;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The end of the cases' own data (C.11): a preview first, and what it shows is what is removed. */
@Service
@Transactional
public class Retention {

    private final RetentionRepository repository;
    private final RetentionItemRepository items;
    private final RetentionSwitchRepository switches;
    private final RetentionPlan plan;
    private final RetentionWork work;
    private final Access access;
    private final Clock clock;

    Retention(
            RetentionRepository repository,
            RetentionItemRepository items,
            RetentionSwitchRepository switches,
            RetentionPlan plan,
            RetentionWork work,
            Access access,
            Clock clock) {
        this.repository = repository;
        this.items = items;
        this.switches = switches;
        this.plan = plan;
        this.work = work;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Lists what is due today; an older preview is replaced.
     *
     * @throws Refusal while a confirmed run is not finished
     */
    public RetentionRun preview(CompanyKey company) {
        access.require(company, MAIN_USER, DATA_PROTECTION_OFFICER);
        if (latest(company)
                .filter(run -> run.state() == RetentionRun.State.CONFIRMED)
                .isPresent()) {
            throw new Refusal("refusal.retention-running");
        }
        LocalDate today = Helsinki.dayOf(clock.instant());
        return get(repository.plan(company, today, clock.instant(), plan.of(company, today)));
    }

    /** The run of the company that was planned last. */
    @Transactional(readOnly = true)
    public Optional<RetentionRun> latest(CompanyKey company) {
        access.require(company, MAIN_USER, DATA_PROTECTION_OFFICER);
        return repository.latest(company);
    }

    @Transactional(readOnly = true)
    public List<RetentionItem> items(UUID runId) {
        get(runId);
        return items.of(runId);
    }

    /**
     * Removes what the preview shows. Confirmed again after a kill, it finishes what is left.
     *
     * @throws Refusal when the actor is not the main user, or the preview was replaced
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public RetentionRun confirm(UUID runId) {
        RetentionRun run = get(runId);
        access.require(run.company(), MAIN_USER);
        boolean fresh = repository.confirm(runId, access.actor().name(), clock.instant());
        if (!fresh && get(runId).state() != RetentionRun.State.CONFIRMED) {
            throw new ChangedMeanwhile();
        }
        work.finish(run);
        return get(runId);
    }

    /** Whether the nightly run removes by itself what it has listed. Off until a main user turns it on. */
    @Transactional(readOnly = true)
    public boolean automatic(CompanyKey company) {
        access.require(company, MAIN_USER, DATA_PROTECTION_OFFICER);
        return switches.automatic(company);
    }

    /** A main user lets the nightly run remove by itself, or stops it. */
    public void automatic(CompanyKey company, boolean on) {
        access.require(company, MAIN_USER);
        switches.turn(company, on, access.actor().name(), clock.instant());
    }

    private RetentionRun get(UUID runId) {
        RetentionRun run = repository.find(runId, access.companies()).orElseThrow(NotFound::new);
        access.require(run.company(), MAIN_USER, DATA_PROTECTION_OFFICER);
        return run;
    }
}
