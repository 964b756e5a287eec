package org.rightsdesk.process;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.ChangedMeanwhile;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Step;
import org.rightsdesk.worklist.WorkItems;
import org.springframework.stereotype.Component;

/** Opens a work item when the process reaches a user task and removes it when the task ends, in the engine's own transaction. */
@Component
class WorkItemListener implements TaskListener {

    private final WorkItems workItems;
    private final CaseFacts facts;

    WorkItemListener(WorkItems workItems, CaseFacts facts) {
        this.workItems = workItems;
        this.facts = facts;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getEventName().equals(EVENTNAME_CREATE)) {
            String caseId = caseId(task);
            Step step = Step.ofUserTask(task.getTaskDefinitionKey());
            workItems.open(facts.workItem(caseId, task.getId(), step, subject(task), roles(task)));
        } else {
            workItems.closeByTask(task.getId());
        }
    }

    /** The engine reads without locks: when another transaction moves the case meanwhile, it may find only half of it. */
    private static String caseId(DelegateTask task) {
        String caseId = task.getExecution().getProcessBusinessKey();
        if (caseId == null) {
            throw new ChangedMeanwhile();
        }
        return caseId;
    }

    private static Set<Role> roles(DelegateTask task) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (IdentityLink candidate : task.getCandidates()) {
            roles.add(Role.valueOf(candidate.getGroupId()));
        }
        return roles;
    }

    /** What the diagram loops over. */
    private static @Nullable String subject(DelegateTask task) {
        return Stream.of("register", "recipient", "subject")
                .map(name -> (String) task.getVariable(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
