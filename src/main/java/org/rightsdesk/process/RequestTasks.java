package org.rightsdesk.process;

import java.util.Map;
import java.util.UUID;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.identity.IdentityNeeds;
import org.rightsdesk.identity.NotIdentifiable;
import org.rightsdesk.registers.Actions;
import org.rightsdesk.registers.Recipients;
import org.rightsdesk.registers.Searches;
import org.rightsdesk.request.Decisions;
import org.rightsdesk.request.Requests;
import org.springframework.stereotype.Component;

/**
 * What the diagrams do: one method for each service task, one line each; the modules do the work. Every argument is the business
 * key, the id of the request, or of the submission in the intake.
 */
@Component
public class RequestTasks implements DiagramBean {

    private final Cases cases;
    private final CaseLetters caseLetters;
    private final Letters letters;
    private final Requests requests;
    private final Decisions decisions;
    private final IdentityNeeds identityNeeds;
    private final NotIdentifiable notIdentifiable;
    private final IdentityWays identityWays;
    private final Searches searches;
    private final Actions actions;
    private final Recipients recipients;
    private final Watch watch;

    RequestTasks(
            Cases cases,
            CaseLetters caseLetters,
            Letters letters,
            Requests requests,
            Decisions decisions,
            IdentityNeeds identityNeeds,
            NotIdentifiable notIdentifiable,
            IdentityWays identityWays,
            Searches searches,
            Actions actions,
            Recipients recipients,
            Watch watch) {
        this.cases = cases;
        this.caseLetters = caseLetters;
        this.letters = letters;
        this.requests = requests;
        this.decisions = decisions;
        this.identityNeeds = identityNeeds;
        this.notIdentifiable = notIdentifiable;
        this.identityWays = identityWays;
        this.searches = searches;
        this.actions = actions;
        this.recipients = recipients;
        this.watch = watch;
    }

    // Intake; the case is the submission.

    public void acknowledge(String caseId) {
        caseLetters.acknowledge(id(caseId));
    }

    public void startRequests(String caseId) {
        cases.startRequestsOf(id(caseId));
    }

    public void writeAnswer(String caseId) {
        caseLetters.write(LetterKind.NOT_A_REQUEST_ANSWER, id(caseId));
    }

    // Identity.

    /** @param level of the ladder, as the table of rules says */
    public void requireIdentity(String caseId, int level) {
        identityNeeds.require(id(caseId), level);
    }

    public void writeIdentityQuestion(String caseId) {
        requests.askedIdentity(id(caseId));
        caseLetters.write(LetterKind.IDENTITY_QUESTION, id(caseId), identityWays.of(id(caseId)));
    }

    public void remindOfIdentity(String caseId) {
        caseLetters.writeBeside(LetterKind.IDENTITY_REMINDER, id(caseId), identityWays.of(id(caseId)));
    }

    public void giveUpIdentity(String caseId) {
        notIdentifiable.afterSilence(id(caseId));
    }

    public void recordNotIdentifiable(String caseId) {
        requests.closeNotIdentifiable(id(caseId));
    }

    // Clarification.

    public void writeClarification(String caseId) {
        requests.askedClarification(id(caseId));
        caseLetters.write(LetterKind.CLARIFICATION_QUESTION, id(caseId));
    }

    public void remindOfClarification(String caseId) {
        caseLetters.writeBeside(LetterKind.CLARIFICATION_REMINDER, id(caseId), Map.of());
    }

    public void goOnWithoutAnswer(String caseId) {
        requests.goOnUnclarified(id(caseId));
    }

    // Searching, deciding, carrying out.

    public void openSearches(String caseId) {
        requests.startSearch(id(caseId));
        searches.open(id(caseId));
    }

    public void startAssessment(String caseId) {
        requests.startAssessment(id(caseId));
    }

    public void settleDecision(String caseId) {
        decisions.settle(id(caseId));
    }

    public void openActions(String caseId) {
        actions.open(id(caseId));
    }

    public void recordCarriedOut(String caseId) {
        requests.carriedOut(id(caseId));
    }

    public void listRecipients(String caseId) {
        recipients.open(id(caseId));
    }

    // Reply and end.

    public void writeReply(String caseId) {
        caseLetters.answer(id(caseId));
    }

    public void recordReply(String caseId) {
        requests.replied(id(caseId));
    }

    public void closeRequest(String caseId) {
        requests.close(id(caseId));
    }

    public void confirmWithdrawal(String caseId) {
        caseLetters.confirmWithdrawal(id(caseId));
    }

    public void announceReopening(String caseId) {
        caseLetters.writeBeside(LetterKind.STATUS_UPDATE, id(caseId), Map.of("change", "reopened"));
    }

    // Beside the flow.

    public void sendLetters(String caseId) {
        letters.sendWaiting(id(caseId));
    }

    public void remindHandler(String caseId) {
        watch.remindHandler(id(caseId));
    }

    public void escalateToManager(String caseId) {
        watch.escalateToManager(id(caseId));
    }

    private static UUID id(String caseId) {
        return UUID.fromString(caseId);
    }
}
