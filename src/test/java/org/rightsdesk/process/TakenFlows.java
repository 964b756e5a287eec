package org.rightsdesk.process;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Remembers which sequence flows were taken; the engine's history knows nodes only. */
@Component
public class TakenFlows extends AbstractBpmnParseListener {

    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        String name = name(((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey(), flow.getId());
        flow.addListener(ExecutionListener.EVENTNAME_TAKE, execution -> taken.add(name));
    }

    boolean contains(String diagram, String flow) {
        return taken.contains(name(diagram, flow));
    }

    private static String name(String diagram, String flow) {
        return diagram + ": " + flow;
    }
}
