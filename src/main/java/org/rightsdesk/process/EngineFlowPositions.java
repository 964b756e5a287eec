package org.rightsdesk.process;

import static java.util.stream.Collectors.partitioningBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.rightsdesk.request.Requests;
import org.rightsdesk.worklist.FlowPosition;
import org.rightsdesk.worklist.FlowPositions;
import org.springframework.stereotype.Component;

/** Reads from the engine where a request stands in the diagram of its right. */
@Component
class EngineFlowPositions implements FlowPositions {

    private final HistoryService history;
    private final RepositoryService repository;
    private final Requests requests;

    EngineFlowPositions(ProcessEngine engine, Requests requests) {
        this.history = engine.getHistoryService();
        this.repository = engine.getRepositoryService();
        this.requests = requests;
    }

    @Override
    public Optional<FlowPosition> of(UUID requestId) {
        String diagram = requests.get(requestId).right().processKey();
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(requestId.toString())
                .processDefinitionKeyIn(diagram, Cases.FORMER)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(this::position);
    }

    private FlowPosition position(HistoricProcessInstance instance) {
        List<HistoricActivityInstance> nodes = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .list();
        Map<Boolean, Set<String>> ended = nodes.stream()
                .filter(node -> !node.isCanceled())
                .collect(partitioningBy(
                        node -> node.getEndTime() != null,
                        Collectors.mapping(EngineFlowPositions::flowNode, Collectors.toSet())));
        return new FlowPosition(
                instance.getProcessDefinitionKey(),
                instance.getProcessDefinitionName(),
                diagram(instance.getProcessDefinitionId()),
                ended.getOrDefault(false, Set.of()),
                ended.getOrDefault(true, Set.of()),
                called(instance));
    }

    private List<FlowPosition> called(HistoricProcessInstance caller) {
        return history
                .createHistoricProcessInstanceQuery()
                .superProcessInstanceId(caller.getId())
                .unfinished()
                .list()
                .stream()
                .map(this::position)
                .toList();
    }

    /** A loop has an inner and an outer node; the diagram shows one. */
    private static String flowNode(HistoricActivityInstance node) {
        return node.getActivityId().replace("#multiInstanceBody", "");
    }

    private String diagram(String definitionId) {
        try (InputStream xml = repository.getProcessModel(definitionId)) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
