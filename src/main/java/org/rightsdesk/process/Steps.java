package org.rightsdesk.process;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.StepFinished;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Completes the engine's task when a module's verb has finished the step. */
@Component
class Steps {

    private static final Logger LOG = LoggerFactory.getLogger(Steps.class);

    private final TaskService tasks;
    private final WorkItems workItems;
    private final Beginnings beginnings;

    Steps(TaskService tasks, WorkItems workItems, Beginnings beginnings) {
        this.tasks = tasks;
        this.workItems = workItems;
        this.beginnings = beginnings;
    }

    /**
     * Who books a letter and says at once what it asks for is quicker than the job that opens the triage. Any other step that is not
     * open is only noted: the verb's own guard has allowed what was done.
     */
    void finish(StepFinished finished) {
        List<WorkItem> open = openItems(finished);
        if (open.isEmpty() && finished.step() == Step.TRIAGE) {
            beginnings.ensure(finished.caseId(), Cases.INTAKE);
            open = openItems(finished);
        }
        if (open.isEmpty()) {
            LOG.info("Step {} of {} was finished while it was not open", finished.step(), finished.caseId());
        }
        open.forEach(item -> tasks.complete(item.taskId()));
    }

    private List<WorkItem> openItems(StepFinished finished) {
        return workItems.ofCase(finished.caseId()).stream()
                .filter(item -> item.step() == finished.step())
                .filter(item -> item.subject() == null
                        || finished.subject() == null
                        || Objects.equals(item.subject(), finished.subject()))
                .toList();
    }
}
