package org.rightsdesk.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngine;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.SecondPersonRule;
import org.springframework.stereotype.Component;

/** Asks the same table as the diagram, before the diagram does. */
@Component
class SecondPersonTable implements SecondPersonRule {

    private final DecisionService tables;
    private final RequestQuestions questions;
    private final DecisionQuestions decisions;

    SecondPersonTable(ProcessEngine engine, RequestQuestions questions, DecisionQuestions decisions) {
        this.tables = engine.getDecisionService();
        this.questions = questions;
        this.decisions = decisions;
    }

    @Override
    public boolean required(UUID requestId, Outcome outcome) {
        String caseId = requestId.toString();
        Map<String, Object> inputs = Map.of(
                "right", questions.right(caseId),
                "outcome", outcome.name(),
                "extended", questions.extended(caseId),
                "identityLevel", questions.identityLevel(caseId),
                "fee", decisions.fee(caseId),
                "reasonsWithheld", false,
                "nonDisclosure", decisions.nonDisclosure(caseId));
        return tables.evaluateDecisionTableByKey("second-person", inputs).getSingleEntry();
    }
}
