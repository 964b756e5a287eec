package org.rightsdesk.worklist;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.ChangedMeanwhile;
import org.rightsdesk.common.Happened;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.Verb;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The task list: what waits for whom, and who has taken what. Asks its own table, never the engine. */
@Service
@Transactional
public class WorkItems {

    private final WorkItemRepository repository;
    private final WorkListQuery list;
    private final Colleagues colleagues;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    WorkItems(
            WorkItemRepository repository,
            WorkListQuery list,
            Colleagues colleagues,
            Access access,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.list = list;
        this.colleagues = colleagues;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** The process has reached a step. */
    public void open(NewWorkItem item) {
        repository.insert(UUID.randomUUID(), item, clock.instant());
    }

    /** The engine's task has ended, by whatever way. */
    public void closeByTask(String taskId) {
        repository.deleteByTask(taskId);
    }

    /** The clock of a case has changed. */
    public void reschedule(UUID caseId, WorkDates dates) {
        repository.reschedule(caseId, dates, access.companies());
    }

    /** Cases whose period rests: their last day moves with every day that passes. */
    @Transactional(readOnly = true)
    public List<UUID> pausedCases() {
        return repository.paused(access.companies());
    }

    /** A page of the list, the earliest last day first. */
    @Transactional(readOnly = true)
    public List<WorkItem> list(WorkFilter filter, int offset, int limit) {
        return list.page(filter, offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(WorkFilter filter) {
        return list.count(filter).tasks();
    }

    /** @throws NotFound when it does not exist for the actor */
    @Transactional(readOnly = true)
    public WorkItem get(UUID id) {
        return repository.find(id, access.companies()).orElseThrow(NotFound::new);
    }

    /** What waits for people in one case, oldest first. */
    @Transactional(readOnly = true)
    public List<WorkItem> ofCase(UUID caseId) {
        return repository.ofCase(caseId, access.companies());
    }

    /** The open work of one step of a case; of several alike, the one with that subject. */
    @Transactional(readOnly = true)
    public Optional<WorkItem> openStep(UUID caseId, Step step, @Nullable String subject) {
        return ofCase(caseId).stream()
                .filter(item -> item.step() == step)
                .filter(item -> subject == null || subject.equals(item.subject()))
                .findFirst();
    }

    /** Whether the actor has taken it. */
    public boolean isMine(WorkItem item) {
        return mine(item);
    }

    /** Whether the actor proposed what another person must sign. */
    public boolean isBarred(WorkItem item) {
        return access.actor().name().equals(item.barred());
    }

    /** Whether the actor's roles allow to take it, and he or she did not propose what is to be signed. */
    public boolean mayTake(WorkItem item) {
        return !isBarred(item) && item.roles().stream().anyMatch(rolesOfActor(item)::contains);
    }

    /** The actor takes the work. */
    public void claim(UUID id) {
        WorkItem item = get(id);
        requireMayTake(item, access.actor().name(), rolesOfActor(item));
        if (item.assignee() != null && !mine(item)) {
            throw new Refusal("refusal.taken", item.assignee());
        }
        assign(item, access.actor().name(), Verb.TASK_CLAIMED, null);
    }

    /** Takes what is due first and still free, if there is anything. */
    public Optional<WorkItem> claimNext() {
        Optional<WorkItem> next = list.nextFree();
        next.ifPresent(item -> claim(item.id()));
        return next;
    }

    /** The actor puts the work back into the queue. */
    public void giveBack(UUID id) {
        WorkItem item = get(id);
        if (!mine(item)) {
            throw new Refusal("refusal.not-yours");
        }
        assign(item, null, Verb.TASK_GIVEN_BACK, null);
    }

    /** Gives the work to a colleague; taking it from another needs a reason all the same, and is noted. */
    public void handOver(UUID id, String toUser, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("refusal.reason-missing");
        }
        WorkItem item = get(id);
        if (!mine(item)) {
            access.require(item.company(), Role.HANDLER, Role.MANAGER);
        }
        requireMayTake(item, toUser, colleagues.rolesOf(toUser, item.company()));
        assign(
                item,
                toUser,
                Verb.TASK_HANDED_OVER,
                new WorkItem.HandedOver(access.actor().name(), reason.strip()));
    }

    private void requireMayTake(WorkItem item, String user, Set<Role> roles) {
        if (user.equals(item.barred())) {
            throw new Refusal("refusal.same-person");
        }
        if (item.roles().stream().noneMatch(roles::contains)) {
            throw new Refusal("refusal.no-role");
        }
    }

    private void assign(WorkItem item, @Nullable String user, Verb verb, WorkItem.@Nullable HandedOver handedOver) {
        if (!repository.assign(item, user, handedOver)) {
            throw new ChangedMeanwhile();
        }
        Map<String, String> facts = Map.of("step", item.step().name(), "to", Objects.requireNonNullElse(user, "-"));
        happenings.tell(new Happened(
                verb, item.submissionId(), item.requestId(), item.company(), facts, item.assignee(), user));
    }

    private boolean mine(WorkItem item) {
        return access.actor().name().equals(item.assignee());
    }

    private Set<Role> rolesOfActor(WorkItem item) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (access.may(item.company(), role)) {
                roles.add(role);
            }
        }
        return roles;
    }
}
