package org.rightsdesk.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Hands the diagrams and tables of {@code processes/} to the engine, all together: what is called stays as it was when the caller
 * began. A start with unchanged files changes nothing; running cases go on in the version in which they began.
 */
@Component
class Diagrams implements InitializingBean {

    /** The name under which they are handed over; the engine compares with what it last got under it. */
    static final String NAME = "rightsdesk";

    private static final String PLACE = "classpath:processes/*";

    private final ProcessEngine engine;

    Diagrams(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name(NAME).enableDuplicateFiltering(false);
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(PLACE)) {
            add(deployment, file);
        }
        deployment.deploy();
        read();
    }

    /** Read now and by one thread: the first cases after a start would else all read them side by side, and late. */
    private void read() {
        RepositoryService repository = engine.getRepositoryService();
        repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .list()
                .forEach(diagram -> repository.getProcessDefinition(diagram.getId()));
    }

    private static void add(DeploymentBuilder deployment, Resource file) {
        @Nullable String name = file.getFilename();
        if (name == null || !(name.endsWith(".bpmn") || name.endsWith(".dmn"))) {
            return;
        }
        try (InputStream content = file.getInputStream()) {
            deployment.addInputStream(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
