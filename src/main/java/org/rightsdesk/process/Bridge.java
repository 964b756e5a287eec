package org.rightsdesk.process;

import java.util.Map;
import org.rightsdesk.common.StepFinished;
import org.rightsdesk.correspondence.CustomerWrote;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.LetterReturned;
import org.rightsdesk.correspondence.LetterWaiting;
import org.rightsdesk.deadline.DeadlineChanged;
import org.rightsdesk.request.AssessmentProposed;
import org.rightsdesk.request.ExtensionChosen;
import org.rightsdesk.request.ExtensionProposed;
import org.rightsdesk.request.OwnInitiativeOpened;
import org.rightsdesk.request.RequestClosed;
import org.rightsdesk.request.RequestReopened;
import org.rightsdesk.request.RequestWithdrawn;
import org.rightsdesk.request.SubmissionReceived;
import org.rightsdesk.worklist.WorkItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** From what the modules say happened to the diagrams, at once and in the same transaction. */
@Component
class Bridge {

    private final Cases cases;
    private final Steps steps;
    private final CaseLetters letters;
    private final CaseFacts facts;
    private final WorkItems workItems;
    private final CustomerAnswers answers;

    Bridge(
            Cases cases,
            Steps steps,
            CaseLetters letters,
            CaseFacts facts,
            WorkItems workItems,
            CustomerAnswers answers) {
        this.cases = cases;
        this.steps = steps;
        this.letters = letters;
        this.facts = facts;
        this.workItems = workItems;
        this.answers = answers;
    }

    @EventListener
    void on(SubmissionReceived event) {
        EngineCall.run(() -> cases.takeIn(event.submissionId()));
    }

    @EventListener
    void on(OwnInitiativeOpened event) {
        EngineCall.run(() -> cases.startRequestsOf(event.submissionId()));
    }

    @EventListener
    void on(StepFinished event) {
        EngineCall.run(() -> steps.finish(event));
    }

    @EventListener
    void on(RequestWithdrawn event) {
        EngineCall.run(() -> cases.withdraw(event.requestId()));
    }

    @EventListener
    void on(RequestReopened event) {
        EngineCall.run(() -> cases.reopen(event.requestId(), event.right()));
    }

    /** The period is longer only when the notice has left (R5, D6); its leaving sets the watch anew. */
    @EventListener
    void on(ExtensionChosen event) {
        letters.writeBeside(LetterKind.EXTENSION_NOTICE, event.requestId(), Map.of());
    }

    @EventListener
    void on(ExtensionProposed event) {
        EngineCall.run(() -> cases.approve(Cases.EXTENSION_APPROVAL, event.requestId()));
    }

    @EventListener
    void on(AssessmentProposed event) {
        EngineCall.run(() -> cases.approve(Cases.ASSESSMENT_APPROVAL, event.requestId()));
    }

    @EventListener
    void on(RequestClosed event) {
        EngineCall.run(() -> cases.stopWatching(event.requestId()));
    }

    @EventListener
    void on(DeadlineChanged event) {
        workItems.reschedule(event.requestId(), facts.dates(event.requestId()));
        EngineCall.run(() -> cases.watchAnew(event.requestId()));
    }

    @EventListener
    void on(LetterWaiting event) {
        EngineCall.run(() -> cases.dispatch(event.caseId()));
    }

    @EventListener
    void on(LetterReturned event) {
        EngineCall.run(() -> cases.mendAddress(event.caseId()));
    }

    @EventListener
    void on(CustomerWrote event) {
        EngineCall.run(() -> answers.take(event.submissionId(), event.requestId()));
    }
}
