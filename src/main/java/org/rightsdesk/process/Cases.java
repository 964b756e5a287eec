package org.rightsdesk.process;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Step;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.worklist.WorkItems;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Begins the diagrams and tells them what happened outside. The business key is the request, or the submission before triage. */
@Component
class Cases {

    static final String INTAKE = "intake";

    /** The diagram of the rights that had none of their own in the first version; cases may still run on it. */
    static final String FORMER = "other-right";

    static final String EXTENSION_APPROVAL = "extension-approval";
    static final String ASSESSMENT_APPROVAL = "assessment-approval";
    private static final String WATCH = "deadline-watch";
    private static final String DISPATCH = "letter-dispatch";
    private static final String MESSAGE = "customer-message";
    private static final String COMPLAINT = "complaint";

    private final RuntimeService runtime;
    private final Requests requests;
    private final WorkItems workItems;
    private final Beginnings beginnings;

    /** @param runtime lazy, because the engine calls back into what calls it */
    Cases(@Lazy RuntimeService runtime, Requests requests, WorkItems workItems, Beginnings beginnings) {
        this.runtime = runtime;
        this.requests = requests;
        this.workItems = workItems;
        this.beginnings = beginnings;
    }

    void takeIn(UUID submissionId) {
        start(INTAKE, submissionId);
    }

    /** Starts the diagram of each right of the submission, and the watch over its last day. */
    void startRequestsOf(UUID submissionId) {
        for (RightsRequest request : requests.ofSubmission(submissionId)) {
            start(request.right().processKey(), request.id());
            start(WATCH, request.id());
        }
    }

    void reopen(UUID requestId, Right right) {
        runtime.startProcessInstanceByMessage("RequestReopened." + right.processKey(), requestId.toString());
        start(WATCH, requestId);
    }

    void withdraw(UUID requestId) {
        beginnings.ensure(requestId, requests.get(requestId).right().processKey());
        beginnings.ensure(requestId, FORMER);
        tell("RequestWithdrawn", requestId);
        stopWatching(requestId);
    }

    void stopWatching(UUID requestId) {
        beginnings.ensure(requestId, WATCH);
        tell("RequestClosed", requestId);
    }

    /** Has a second person approve something beside the request. */
    void approve(String diagram, UUID requestId) {
        start(diagram, requestId);
    }

    void watchAnew(UUID requestId) {
        tell("DeadlineChanged", requestId);
    }

    /** Sends what was written outside the flow. */
    void dispatch(UUID caseId) {
        start(DISPATCH, caseId);
    }

    /** A letter that comes back later; one that is refused at once is seen by the diagram that sends it. */
    void mendAddress(UUID caseId) {
        if (sendsItself() || workItems.openStep(caseId, Step.MEND_ADDRESS, null).isPresent()) {
            return;
        }
        runtime.startProcessInstanceByMessage("LetterReturned", caseId.toString());
    }

    /** One piece of work for all messages that are still unread. */
    void readMessage(UUID caseId) {
        if (workItems.openStep(caseId, Step.READ_MESSAGE, null).isEmpty()) {
            start(MESSAGE, caseId);
        }
    }

    /** Follows a complaint beside the case. */
    void follow(UUID caseId, UUID complaintId) {
        runtime.startProcessInstanceByKey(COMPLAINT, caseId.toString(), Map.of("subject", complaintId.toString()));
    }

    /** The day to look at the complaint is another one, or there is nothing more to look at. */
    void followAnew(UUID caseId, UUID complaintId) {
        beginnings.ensure(caseId, COMPLAINT);
        runtime.createMessageCorrelation("ComplaintChanged")
                .processInstanceBusinessKey(caseId.toString())
                .processInstanceVariableEquals("subject", complaintId.toString())
                .correlateAll();
    }

    private static boolean sendsItself() {
        return ActingAs.current().equals(Optional.of(ProcessDelegates.PROCESS));
    }

    private void start(String diagram, UUID caseId) {
        runtime.startProcessInstanceByKey(diagram, caseId.toString());
    }

    private void tell(String message, UUID caseId) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId.toString())
                .correlateAll();
    }
}
