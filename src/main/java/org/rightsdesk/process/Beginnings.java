package org.rightsdesk.process;

import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A diagram begins by a job. Who is quicker than that job lets it run at once, in his or her own transaction. */
@Component
class Beginnings {

    private final RuntimeService runtime;
    private final ManagementService jobs;

    /** @param runtime lazy, like the jobs, because the engine calls back into what calls it */
    Beginnings(@Lazy RuntimeService runtime, @Lazy ManagementService jobs) {
        this.runtime = runtime;
        this.jobs = jobs;
    }

    /** Nothing happens where the diagram has begun already. */
    void ensure(UUID caseId, String diagram) {
        for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .processDefinitionKey(diagram)
                .list()) {
            jobs.createJobQuery().processInstanceId(instance.getId()).messages().list().stream()
                    .filter(this::begins)
                    .forEach(job -> jobs.executeJob(job.getId()));
        }
    }

    private boolean begins(Job job) {
        return jobs.createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId()
                .startsWith("StartEvent_");
    }
}
