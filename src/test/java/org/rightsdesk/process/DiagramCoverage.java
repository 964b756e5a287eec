package org.rightsdesk.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.rightsdesk.process.DiagramFiles.Diagram;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which nodes and flows of the diagrams the tests have run: nodes out of the engine's own history. Written to {@code target/process-coverage.txt}. */
final class DiagramCoverage {

    private static final String RUN =
            """
            select distinct replace(act_id_, '#multiInstanceBody', '')
            from act_hi_actinst
            where proc_def_key_ = :diagram
            """;

    private final ProcessEngine engine;
    private final JdbcClient jdbc;
    private final TakenFlows flows;

    DiagramCoverage(ProcessEngine engine, JdbcClient jdbc, TakenFlows flows) {
        this.engine = engine;
        this.jdbc = jdbc;
        this.flows = flows;
    }

    /** The nodes and flows that have not run, as {@code diagram: node}. */
    List<String> report() {
        List<String> lines = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        int all = 0;
        for (ProcessDefinition diagram : present()) {
            Set<String> nodes = ids(diagram, FlowNode.class);
            Set<String> flowsOfIt = ids(diagram, SequenceFlow.class);
            Set<String> run = run(diagram);
            List<String> left = Stream.concat(
                            nodes.stream().filter(node -> !run.contains(node)),
                            flowsOfIt.stream().filter(flow -> !flows.contains(diagram.getKey(), flow)))
                    .filter(part -> !waitsForTheFirst(diagram, part))
                    .sorted()
                    .toList();
            int parts = nodes.size() + flowsOfIt.size();
            all += parts;
            left.forEach(node -> missing.add(diagram.getKey() + ": " + node));
            lines.add("%-24s %3d of %3d nodes and flows%s"
                    .formatted(
                            diagram.getKey(), parts - left.size(), parts, left.isEmpty() ? "" : ", without " + left));
        }
        int done = all - missing.size();
        lines.add("%-24s %3d of %3d nodes and flows, %d %%".formatted("all diagrams", done, all, 100 * done / all));
        write(lines);
        return missing;
    }

    /** Those of the folder; another test may have deployed earlier ones. */
    private List<ProcessDefinition> present() {
        Set<String> names = DiagramFiles.all(".bpmn").map(Diagram::name).collect(Collectors.toSet());
        return engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list()
                .stream()
                .filter(diagram -> names.contains(diagram.getKey()))
                .toList();
    }

    private Set<String> ids(ProcessDefinition diagram, Class<? extends FlowElement> kind) {
        return engine.getRepositoryService().getBpmnModelInstance(diagram.getId()).getModelElementsByType(kind).stream()
                .map(FlowElement::getId)
                .collect(Collectors.toSet());
    }

    private Set<String> run(ProcessDefinition diagram) {
        return jdbc.sql(RUN)
                .param("diagram", diagram.getKey())
                .query(String.class)
                .set();
    }

    /** Behind an event-based gateway the engine goes to the event itself and takes no flow. */
    private boolean waitsForTheFirst(ProcessDefinition diagram, String part) {
        ModelElementInstance element = engine.getRepositoryService()
                .getBpmnModelInstance(diagram.getId())
                .getModelElementById(part);
        return element instanceof SequenceFlow flow && flow.getSource() instanceof EventBasedGateway;
    }

    private static void write(List<String> lines) {
        try {
            Files.write(Path.of("target", "process-coverage.txt"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
