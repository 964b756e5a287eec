package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdesk.common.Step.AWAIT_CLARIFICATION;
import static org.rightsdesk.common.Step.AWAIT_IDENTITY;
import static org.rightsdesk.common.Step.CHECK_IDENTITY;
import static org.rightsdesk.common.Step.PROPOSE_DECISION;
import static org.rightsdesk.common.Step.SIGN_DECISION;
import static org.rightsdesk.common.Step.TELL_RECIPIENT;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Step;
import org.rightsdesk.identity.IdentityChecks;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Proposal;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.Status;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.worklist.FlowPosition;
import org.rightsdesk.worklist.FlowPositions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * An upgrade: cases begin on the diagrams of {@code src/test/resources/processes-1} and stop in the midst of the work; then the
 * present diagrams are deployed, and the cases go on (decision 0008).
 */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EarlierDiagramsTest {

    private static final File EARLIER = new File("src/test/resources/processes-1");
    private static final Set<Right> WITHOUT_PROOF = Set.of(Right.MARKETING_BAN, Right.CONSENT_WITHDRAWAL);

    @Autowired
    ApplicationContext context;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Diagrams diagrams;

    @Autowired
    FlowPositions positions;

    private final Map<Stop, UUID> begun = new HashMap<>();
    private UUID notYetBegun;
    private String earlier;
    private CaseFlow flow;

    /** Where a case of a right stood when the new diagrams came. */
    record Stop(Right right, Step step) {}

    static Stream<Stop> stops() {
        return Arrays.stream(Right.values()).flatMap(right -> Stream.of(
                        AWAIT_IDENTITY, AWAIT_CLARIFICATION, PROPOSE_DECISION, SIGN_DECISION, TELL_RECIPIENT)
                .filter(step -> step != AWAIT_IDENTITY || !WITHOUT_PROOF.contains(right))
                .filter(step ->
                        step != SIGN_DECISION || Outcome.proposableFor(right).contains(Outcome.NOT_SPECIFIED))
                .filter(step ->
                        step != SIGN_DECISION || Outcome.proposableFor(right).contains(Outcome.NOT_SPECIFIED))
                .filter(step -> step != TELL_RECIPIENT || right.recipientsAreTold())
                .map(step -> new Stop(right, step)));
    }

    @BeforeAll
    void casesBeginOnTheEarlierDiagrams() throws IOException {
        flow = new CaseFlow(context);
        try {
            flow.afterEveryDeployment();
            earlier = deployEarlier();
            stops().forEach(stop -> begun.put(stop, begin(stop)));
            notYetBegun = begin(Right.RESTRICTION, true, null);
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
    void aCaseEndsOnTheDiagramsOnWhichItBeganAndOpensAgainOnTheNewOnes(Stop stop) {
        UUID id = Objects.requireNonNull(begun.get(stop));
        String former = former(stop.right());
        assertThat(flow.openSteps(id)).contains(stop.step());
        assertThat(flow.look(() -> positions.of(id, Language.FI)))
                .map(FlowPosition::definitionKey)
                .contains(former);
        goOn(id, stop.step());
        assertThat(flow.request(id).status()).isEqualTo(Status.CLOSED);
        assertThat(flow.running(id)).isEmpty();
        assertThat(instances(id)).extracting(EarlierDiagramsTest::key).contains(former);
        assertThat(instances(id))
                .filteredOn(instance -> key(instance).equals(former) || instance.getSuperProcessInstanceId() != null)
                .allMatch(instance -> earlierDefinitions().contains(definition(instance)));

        flow.handler(() -> flow.bean(Requests.class).reopen(id));
        flow.runJobs(id);
        List<HistoricProcessInstance> anew =
                instances(id).stream().filter(i -> i.getEndTime() == null).toList();
        assertThat(anew)
                .extracting(EarlierDiagramsTest::key)
                .contains(stop.right().processKey(), "deadline-watch");
        assertThat(anew).noneMatch(instance -> earlierDefinitions().contains(definition(instance)));
        assertThat(flow.look(() -> positions.of(id, Language.FI)))
                .map(FlowPosition::definitionKey)
                .contains(stop.right().processKey());
    }

    @Test
    void whoWithdrawsACaseWhoseEarlierDiagramHadNotBegunIsHeard() {
        flow.handler(() -> flow.bean(Requests.class).withdraw(notYetBegun));
        flow.runJobs(notYetBegun);
        assertThat(flow.request(notYetBegun).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(flow.running(notYetBegun)).isEmpty();
    }

    private UUID begin(Stop stop) {
        boolean known = stop.step() != AWAIT_IDENTITY;
        String question = stop.step() == AWAIT_CLARIFICATION ? "Mitä rekisteriä tarkoitat?" : null;
        UUID id = begin(stop.right(), known, question);
        switch (stop.step()) {
            case AWAIT_IDENTITY -> {
                flow.untilStep(id, CHECK_IDENTITY);
                flow.handler(() -> flow.bean(IdentityChecks.class).ask(id));
            }
            case SIGN_DECISION -> {
                flow.untilStep(id, PROPOSE_DECISION);
                flow.people.propose(id, new Proposal(Outcome.NOT_SPECIFIED, List.of(), "Pyyntöä ei täsmennetty."));
            }
            default -> {
                // the usual way
            }
        }
        flow.untilStep(id, stop.step());
        return id;
    }

    /** Six rights had no diagram of their own and shared one. */
    private UUID begin(Right right, boolean known, @Nullable String question) {
        UUID id = flow.triageWithoutJobs(flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS), right, known, question)
                .id();
        if (!former(right).equals(right.processKey())) {
            RuntimeService runtime = engine.getRuntimeService();
            runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(id.toString())
                    .processDefinitionKey(right.processKey())
                    .list()
                    .forEach(instance -> {
                        runtime.deleteProcessInstance(instance.getId(), null);
                        engine.getHistoryService().deleteHistoricProcessInstance(instance.getId());
                    });
            runtime.startProcessInstanceByKey(former(right), id.toString());
        }
        return id;
    }

    private static String former(Right right) {
        return switch (right) {
            case ACCESS, RECTIFICATION, ERASURE, OBJECTION -> right.processKey();
            default -> Cases.FORMER;
        };
    }

    private void goOn(UUID id, Step step) {
        switch (step) {
            case AWAIT_IDENTITY ->
                flow.handler(() -> flow.bean(IdentityChecks.class).answered(id));
            case AWAIT_CLARIFICATION ->
                flow.handler(() -> flow.bean(Requests.class).clarified(id));
            default -> {
                // the usual way
            }
        }
        flow.untilStep(id, null);
    }

    private String deployEarlier() {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name(Diagrams.NAME);
        for (File file : Objects.requireNonNull(EARLIER.listFiles())) {
            try (InputStream content = Files.newInputStream(file.toPath())) {
                deployment.addInputStream(file.getName(), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return deployment.deploy().getId();
    }

    private List<String> earlierDefinitions() {
        return engine.getRepositoryService().createProcessDefinitionQuery().deploymentId(earlier).list().stream()
                .map(ProcessDefinition::getId)
                .toList();
    }

    private List<HistoricProcessInstance> instances(UUID id) {
        HistoryService history = engine.getHistoryService();
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .list();
    }

    private static String key(HistoricProcessInstance instance) {
        return instance.getProcessDefinitionKey();
    }

    private static String definition(HistoricProcessInstance instance) {
        return instance.getProcessDefinitionId();
    }
}
