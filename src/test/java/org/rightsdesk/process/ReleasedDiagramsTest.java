package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdesk.common.Step;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.Status;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * The next upgrade after {@link EarlierDiagramsTest}: {@code src/test/resources/processes-2} holds the diagrams as they were before
 * profiling was stopped by a step of its own (M6) and a change of contact asked for more proof (C.2).
 */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleasedDiagramsTest {

    private static final File RELEASED = new File("src/test/resources/processes-2");
    private static final List<Stop> STOPS = List.of(
            new Stop(Right.RECTIFICATION, Step.NOTE_CORRECTIONS, "2"),
            new Stop(Right.RECTIFICATION, Step.PROPOSE_DECISION, "2"),
            new Stop(Right.OBJECTION, Step.RESTRICT_MEANWHILE, "2"),
            new Stop(Right.OBJECTION, Step.PROPOSE_DECISION, "2"),
            new Stop(Right.MARKETING_BAN, Step.RECORD_BAN, "1"),
            new Stop(Right.MARKETING_BAN, Step.CARRY_OUT, "1"),
            new Stop(Right.CONSENT_WITHDRAWAL, Step.RECORD_WITHDRAWAL, "1"));

    @Autowired
    ApplicationContext context;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Diagrams diagrams;

    private final Map<Stop, UUID> begun = new HashMap<>();
    private CaseFlow flow;

    /** Where a case stood when the new diagrams came, and the version on which it began. */
    record Stop(Right right, Step step, String version) {}

    static List<Stop> stops() {
        return STOPS;
    }

    @BeforeAll
    void casesBeginOnTheReleasedDiagrams() throws IOException {
        flow = new CaseFlow(context);
        try {
            flow.afterEveryDeployment();
            deployReleased();
            STOPS.forEach(stop -> begun.put(stop, begin(stop)));
            flow.afterEveryDeployment();
        } finally {
            diagrams.afterPropertiesSet();
        }
    }

    @AfterAll
    void end() {
        flow.timeIsAsBefore();
    }

    @ParameterizedTest
    @MethodSource("stops")
    void aCaseEndsOnTheDiagramOnWhichItBeganAndOpensAgainOnTheNewOne(Stop stop) {
        UUID id = Objects.requireNonNull(begun.get(stop));
        flow.untilStep(id, null);
        assertThat(flow.request(id).status()).isEqualTo(Status.CLOSED);
        assertThat(flow.running(id)).isEmpty();
        assertThat(versions(id, stop.right())).containsExactly(stop.version());
        flow.handler(() -> flow.bean(Requests.class).reopen(id));
        flow.runJobs(id);
        assertThat(versions(id, stop.right()))
                .containsExactlyInAnyOrder(stop.version(), String.valueOf(Integer.parseInt(stop.version()) + 1));
    }

    private UUID begin(Stop stop) {
        UUID id = flow.triageWithoutJobs(flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS), stop.right(), true, null)
                .id();
        flow.untilStep(id, stop.step());
        return id;
    }

    private void deployReleased() throws IOException {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name(Diagrams.NAME);
        for (File file : Objects.requireNonNull(RELEASED.listFiles())) {
            deployment.addString(file.getName(), Files.readString(file.toPath()));
        }
        deployment.deploy();
    }

    private List<String> versions(UUID id, Right right) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .processDefinitionKey(right.processKey())
                .list()
                .stream()
                .map(HistoricProcessInstance::getProcessDefinitionId)
                .map(definition -> engine.getRepositoryService()
                        .getProcessDefinition(definition)
                        .getVersionTag())
                .toList();
    }
}
