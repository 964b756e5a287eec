package org.rightsdesk.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.rightsdesk.followup.CaseTraces;
import org.springframework.stereotype.Component;

/** Removes what the engine still knows of a case: what runs, and its history as far as the engine has not dropped it before. */
@Component
class EngineTraces implements CaseTraces {

    private static final String REASON = "retention";

    private final RuntimeService runtime;
    private final HistoryService history;

    EngineTraces(ProcessEngine engine) {
        this.runtime = engine.getRuntimeService();
        this.history = engine.getHistoryService();
    }

    @Override
    public void remove(UUID caseId) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), REASON));
        List<String> ended =
                history
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(caseId.toString())
                        .list()
                        .stream()
                        .map(HistoricProcessInstance::getId)
                        .toList();
        if (!ended.isEmpty()) {
            history.deleteHistoricProcessInstancesBulk(ended);
        }
    }
}
