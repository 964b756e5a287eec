package org.rightsdesk.worklist;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.ChangedMeanwhile;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Search;
import org.rightsdesk.common.Verb;
import org.rightsdesk.worklist.HandOverPlan.Result;
import org.springframework.stereotype.Component;

/** Who may have a task, and the one place where it changes hands. */
@Component
class Assignments {

    private static final int LONGEST_REASON = 500;

    private final WorkItemRepository repository;
    private final Absences absences;
    private final Colleagues colleagues;
    private final PapersOfTasks papers;
    private final Access access;
    private final Happenings happenings;

    Assignments(
            WorkItemRepository repository,
            Absences absences,
            Colleagues colleagues,
            PapersOfTasks papers,
            Access access,
            Happenings happenings) {
        this.repository = repository;
        this.absences = absences;
        this.colleagues = colleagues;
        this.papers = papers;
        this.access = access;
        this.happenings = happenings;
    }

    boolean isBarred(WorkItem item) {
        return me().equals(item.barred());
    }

    boolean mayTake(WorkItem item) {
        return !isBarred(item)
                && !papers.areClosedTo(me(), item)
                && item.roles().stream().anyMatch(rolesOfActor(item)::contains);
    }

    /** The actor has it, or stands in for the one who has it. */
    boolean isMine(WorkItem item) {
        String assignee = item.assignee();
        return me().equals(assignee)
                || assignee != null && mayTake(item) && absences.covered().contains(assignee);
    }

    void claim(WorkItem item) {
        requireMayTake(item, me(), rolesOfActor(item));
        if (item.assignee() != null && !isMine(item)) {
            throw new Refusal("refusal.taken", Actor.staff(item.assignee()));
        }
        assign(item, me(), Verb.TASK_CLAIMED, null);
    }

    void giveBack(WorkItem item) {
        if (!isMine(item)) {
            throw new Refusal("refusal.not-yours");
        }
        assign(item, null, Verb.TASK_GIVEN_BACK, null);
    }

    void handOver(WorkItem item, String toUser, String reason) {
        String why = Search.printable(reason, LONGEST_REASON);
        if (why.isBlank()) {
            throw new Refusal("refusal.reason-missing");
        }
        if (!isMine(item) && !toUser.equals(me())) {
            access.require(item.company(), Role.HANDLER, Role.MANAGER);
        }
        requireMayTake(item, toUser, rolesOf(item, toUser));
        boolean takenOver = toUser.equals(me()) && item.assignee() != null;
        assign(
                item,
                toUser,
                takenOver ? Verb.TASK_TAKEN_OVER : Verb.TASK_HANDED_OVER,
                new WorkItem.HandedOver(me(), why));
    }

    Result plan(WorkItem item, String toUser) {
        String assignee = item.assignee();
        if (toUser.equals(assignee)) {
            return Result.ALREADY_THERE;
        }
        if (toUser.equals(item.barred())) {
            return Result.SAME_PERSON;
        }
        if (item.roles().stream().noneMatch(rolesOf(item, toUser)::contains)) {
            return Result.NO_ROLE;
        }
        if (papers.areClosedTo(toUser, item)) {
            return Result.NO_UNDERTAKING;
        }
        if (!isMine(item) && !toUser.equals(me()) && !access.may(item.company(), Role.HANDLER, Role.MANAGER)) {
            return Result.NOT_ALLOWED;
        }
        return assignee == null || isMine(item) ? Result.GOES : Result.TAKEN_FROM_COLLEAGUE;
    }

    private Set<Role> rolesOf(WorkItem item, String user) {
        return colleagues.rolesOf(user, item.company());
    }

    private void requireMayTake(WorkItem item, String user, Set<Role> roles) {
        if (user.equals(item.barred())) {
            throw new Refusal("refusal.same-person");
        }
        if (item.roles().stream().noneMatch(roles::contains)) {
            throw new Refusal("refusal.no-role");
        }
        if (papers.areClosedTo(user, item)) {
            throw new Refusal("refusal.no-undertaking");
        }
    }

    private void assign(WorkItem item, @Nullable String user, Verb verb, WorkItem.@Nullable HandedOver handedOver) {
        if (!repository.assign(item, user, handedOver)) {
            throw new ChangedMeanwhile();
        }
        Map<String, String> facts = Map.of("step", item.step().name(), "to", Objects.requireNonNullElse(user, "-"));
        happenings.tell(item.happened(verb, facts).digested(item.assignee(), user));
    }

    private String me() {
        return access.actor().name();
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
