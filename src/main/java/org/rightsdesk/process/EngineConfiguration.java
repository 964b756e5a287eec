package org.rightsdesk.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The engine as a library: on the application's own connections and transactions, its tables made by Flyway, no REST, no web
 * application, no scripts, no serialised objects. Expressions in the diagrams see two beans and nothing else.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** Growing pauses for every job that names none of its own; after them it is an incident. */
    private static final String RETRIES = "PT1M,PT5M,PT15M,PT1H,PT6H";

    @Bean(destroyMethod = "close")
    @DependsOnDatabaseInitialization
    ProcessEngine processEngine(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            Map<String, DiagramBean> beans,
            List<BpmnParseListener> listeners,
            @Value("${rightsdesk.ahead:0d}") Duration ahead) {
        if (!ahead.isZero()) {
            ClockUtil.offset(ahead.toMillis()); // the engine has a clock of its own, which would lag behind ours
        }
        SpringTransactionsProcessEngineConfiguration engine = new SpringTransactionsProcessEngineConfiguration();
        engine.setProcessEngineName("rightsdesk");
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setDatabaseType("postgres");
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setBeans(new HashMap<>(beans));
        engine.setDelegateInterceptor(new ProcessDelegates());
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(listeners));
        harden(engine);
        keepHistory(engine);
        runJobs(engine);
        return engine.buildProcessEngine();
    }

    private static void harden(SpringTransactionsProcessEngineConfiguration engine) {
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableScriptCompilation(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setAuthorizationEnabled(false);
        engine.setDbIdentityUsed(false);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setTaskMetricsEnabled(false);
    }

    private static void keepHistory(SpringTransactionsProcessEngineConfiguration engine) {
        engine.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        engine.setHistoryCleanupBatchWindowStartTime("01:00");
        engine.setHistoryCleanupBatchWindowEndTime("05:00");
        engine.setHistoryCleanupJobLogTimeToLive("P30D");
    }

    /** Sized for two cores. Jobs of one case never run side by side. Started when everything else stands, see {@link Jobs}. */
    private static void runJobs(SpringTransactionsProcessEngineConfiguration engine) {
        DefaultJobExecutor executor = new DefaultJobExecutor();
        executor.setCorePoolSize(3);
        executor.setMaxPoolSize(3);
        executor.setQueueSize(6);
        executor.setMaxJobsPerAcquisition(6);
        executor.setMaxWait(15_000);
        engine.setJobExecutor(executor);
        engine.setJobExecutorActivate(false);
        engine.setJobExecutorPreferTimerJobs(true);
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setJobExecutorAcquireExclusiveOverProcessHierarchies(true);
        engine.setFailedJobRetryTimeCycle(RETRIES);
        engine.setEnableCmdExceptionLogging(false);
        engine.setEnableReducedJobExceptionLogging(true);
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }
}
