package org.rightsdesk.worklist;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The task list: what waits for whom, and who has taken what. Asks its own table, never the engine. */
@Service
@Transactional
public class WorkItems {

    private final WorkItemRepository repository;
    private final WorkListQuery list;
    private final Assignments assignments;
    private final Access access;
    private final Clock clock;

    WorkItems(WorkItemRepository repository, WorkListQuery list, Assignments assignments, Access access, Clock clock) {
        this.repository = repository;
        this.list = list;
        this.assignments = assignments;
        this.access = access;
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

    /** Whether the actor has taken it, or stands in for the absent colleague who has. */
    public boolean isMine(WorkItem item) {
        return assignments.isMine(item);
    }

    /** Whether the actor proposed what another person must sign. */
    public boolean isBarred(WorkItem item) {
        return assignments.isBarred(item);
    }

    /** Whether the actor's roles allow to take it, and he or she did not propose what is to be signed. */
    public boolean mayTake(WorkItem item) {
        return assignments.mayTake(item);
    }

    /** The actor takes the work. */
    public void claim(UUID id) {
        assignments.claim(get(id));
    }

    /** Takes what is due first and still free, if there is anything. Two people at once get two different tasks. */
    public Optional<WorkItem> claimNext() {
        Optional<WorkItem> next = list.nextFree();
        next.ifPresent(assignments::claim);
        return next;
    }

    /** The actor puts the work back into the queue. */
    public void giveBack(UUID id) {
        assignments.giveBack(get(id));
    }

    /** Gives the work to a colleague, or takes it over from one; both need a reason and are noted. */
    public void handOver(UUID id, String toUser, String reason) {
        assignments.handOver(get(id), toUser, reason);
    }

    /** What would become of each of these tasks; those that are gone are left out. */
    @Transactional(readOnly = true)
    public List<HandOverPlan> planHandOver(List<WorkItem> chosen, String toUser) {
        return chosen.stream()
                .flatMap(item -> repository.find(item.id(), access.companies()).stream())
                .map(item -> new HandOverPlan(item, assignments.plan(item, toUser)))
                .toList();
    }
}
