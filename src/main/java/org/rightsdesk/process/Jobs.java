package org.rightsdesk.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the engine's jobs: from when everything stands until the first thing that stops. Off where {@code rightsdesk.process.job-executor} is false. */
@Component
class Jobs implements SmartLifecycle {

    private final JobExecutor executor;
    private final boolean wanted;

    /** @param diagrams must be in place before a job of theirs runs */
    Jobs(ProcessEngine engine, Diagrams diagrams, @Value("${rightsdesk.process.job-executor:true}") boolean wanted) {
        this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        this.wanted = wanted;
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    @Override
    public void start() {
        executor.start();
    }

    @Override
    public void stop() {
        executor.shutdown();
    }

    @Override
    public boolean isRunning() {
        return executor.isActive();
    }
}
