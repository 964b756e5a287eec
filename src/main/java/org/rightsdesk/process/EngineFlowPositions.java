package org.rightsdesk.process;

import static java.util.stream.Collectors.partitioningBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.rightsdesk.common.Language;
import org.rightsdesk.request.Requests;
import org.rightsdesk.worklist.FlowPosition;
import org.rightsdesk.worklist.FlowPositions;
import org.springframework.stereotype.Component;

/** Reads from the engine where a request stands in the diagram of its right. */
@Component
class EngineFlowPositions implements FlowPositions {

    private final HistoryService history;
    private final DiagramWords words;
    private final Requests requests;

    EngineFlowPositions(ProcessEngine engine, DiagramWords words, Requests requests) {
        this.history = engine.getHistoryService();
        this.words = words;
        this.requests = requests;
    }

    @Override
    public Optional<FlowPosition> of(UUID requestId, Language language) {
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
                .map(instance -> position(instance, language));
    }

    private FlowPosition position(HistoricProcessInstance instance, Language language) {
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
                words.word(instance.getProcessDefinitionName(), language),
                words.diagram(instance.getProcessDefinitionId(), language),
                ended.getOrDefault(false, Set.of()),
                ended.getOrDefault(true, Set.of()),
                called(instance, language));
    }

    private List<FlowPosition> called(HistoricProcessInstance caller, Language language) {
        return history
                .createHistoricProcessInstanceQuery()
                .superProcessInstanceId(caller.getId())
                .unfinished()
                .list()
                .stream()
                .map(instance -> position(instance, language))
                .toList();
    }

    /** A loop has an inner and an outer node; the diagram shows one. */
    private static String flowNode(HistoricActivityInstance node) {
        return node.getActivityId().replace("#multiInstanceBody", "");
    }
}
