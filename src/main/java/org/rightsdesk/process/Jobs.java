package org.rightsdesk.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs the engine's jobs: from when everything stands until the first thing that stops. Off where
 * {@code rightsdesk.process.job-executor} is false. A node that is the only one ({@code rightsdesk.process.single-node}) takes
 * up at once what it was doing when it was killed; one of several waits until the locks of the dead one have run out.
 */
@Component
class Jobs implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private final JobExecutor executor;
    private final JobLockRepository locks;
    private final boolean wanted;
    private final boolean alone;

    /** @param diagrams must be in place before a job of theirs runs */
    Jobs(
            ProcessEngine engine,
            Diagrams diagrams,
            JobLockRepository locks,
            @Value("${rightsdesk.process.job-executor:true}") boolean wanted,
            @Value("${rightsdesk.process.single-node:false}") boolean alone) {
        this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        this.locks = locks;
        this.wanted = wanted;
        this.alone = alone;
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    @Override
    public void start() {
        int left = alone ? locks.freeAll() : 0;
        if (left > 0) {
            LOG.info("Taking up {} jobs that an earlier run left unfinished", left);
        }
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
