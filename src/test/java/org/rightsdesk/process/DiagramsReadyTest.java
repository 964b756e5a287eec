package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class DiagramsReadyTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Diagrams diagrams;

    @Test
    @DisplayName("A restart with unchanged diagrams has read all of them before the first case comes")
    void allAreReadAtTheStart() throws IOException {
        DeploymentCache cache =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getDeploymentCache();
        cache.discardProcessDefinitionCache();
        diagrams.afterPropertiesSet();
        assertThat(engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .latestVersion()
                        .list())
                .isNotEmpty()
                .extracting(ProcessDefinition::getId)
                .allMatch(id -> cache.findProcessDefinitionFromCache(id) != null);
    }
}
