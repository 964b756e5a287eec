package org.rightsdesk.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether the engine answers and, where it should, runs its jobs. Incidents are told but make nobody unwell: a person handles them. */
@Component("engineHealthIndicator")
class EngineHealth extends AbstractHealthIndicator {

    private final ProcessEngine engine;
    private final Jobs jobs;
    private final boolean jobsWanted;

    EngineHealth(
            ProcessEngine engine, Jobs jobs, @Value("${rightsdesk.process.job-executor:true}") boolean jobsWanted) {
        super("The process engine does not answer");
        this.engine = engine;
        this.jobs = jobs;
        this.jobsWanted = jobsWanted;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        long diagrams = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .count();
        long incidents =
                engine.getManagementService().createJobQuery().noRetriesLeft().count();
        boolean well = diagrams > 0 && jobs.isRunning() == jobsWanted;
        builder.status(well ? "UP" : "DOWN")
                .withDetail("diagrams", diagrams)
                .withDetail("jobs", jobs.isRunning())
                .withDetail("incidents", incidents);
    }
}
