package org.rightsdesk.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.rightsdesk.process.DiagramFiles.Diagram;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which flow nodes of the diagrams the tests have run, out of the engine's own history. Written to {@code target/process-coverage.txt}. */
final class DiagramCoverage {

    private static final String RUN =
            """
            select distinct replace(act_id_, '#multiInstanceBody', '')
            from act_hi_actinst
            where proc_def_key_ = :diagram
            """;

    private final ProcessEngine engine;
    private final JdbcClient jdbc;

    DiagramCoverage(ProcessEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    /** The flow nodes that have not run, as {@code diagram: node}. */
    List<String> report() {
        List<String> lines = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        int all = 0;
        for (ProcessDefinition diagram : present()) {
            Set<String> nodes = nodes(diagram);
            Set<String> run = run(diagram);
            List<String> left =
                    nodes.stream().filter(node -> !run.contains(node)).sorted().toList();
            all += nodes.size();
            left.forEach(node -> missing.add(diagram.getKey() + ": " + node));
            lines.add("%-24s %3d of %3d flow nodes%s"
                    .formatted(
                            diagram.getKey(),
                            nodes.size() - left.size(),
                            nodes.size(),
                            left.isEmpty() ? "" : ", without " + left));
        }
        int done = all - missing.size();
        lines.add("%-24s %3d of %3d flow nodes, %d %%".formatted("all diagrams", done, all, 100 * done / all));
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

    private Set<String> nodes(ProcessDefinition diagram) {
        return engine
                .getRepositoryService()
                .getBpmnModelInstance(diagram.getId())
                .getModelElementsByType(FlowNode.class)
                .stream()
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
    }

    private Set<String> run(ProcessDefinition diagram) {
        return jdbc.sql(RUN)
                .param("diagram", diagram.getKey())
                .query(String.class)
                .set();
    }

    private static void write(List<String> lines) {
        try {
            Files.write(Path.of("target", "process-coverage.txt"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
