package org.rightsdesk.process;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.followup.KeptParts;
import org.rightsdesk.identity.IdentityCheck;
import org.rightsdesk.identity.IdentityChecks;
import org.rightsdesk.registers.Actions;
import org.rightsdesk.registers.Recipients;
import org.rightsdesk.registers.Searches;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.Decisions;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.SetAsideReason;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.springframework.stereotype.Component;

/**
 * What the diagrams ask: gateways, timers, loops and the inputs of the tables, one line each; the modules answer. Every argument is
 * the business key, the id of the request, or of the submission in the intake. Answers are codes, flags and dates only.
 */
@Component
public class RequestQuestions implements DiagramBean {

    private final Submissions submissions;
    private final Requests requests;
    private final Decisions decisions;
    private final IdentityChecks identityChecks;
    private final Searches searches;
    private final Actions actions;
    private final Recipients recipients;
    private final KeptParts keptParts;
    private final Letters letters;
    private final WatchPoints watchPoints;

    RequestQuestions(
            Submissions submissions,
            Requests requests,
            Decisions decisions,
            IdentityChecks identityChecks,
            Searches searches,
            Actions actions,
            Recipients recipients,
            KeptParts keptParts,
            Letters letters,
            WatchPoints watchPoints) {
        this.submissions = submissions;
        this.requests = requests;
        this.decisions = decisions;
        this.identityChecks = identityChecks;
        this.searches = searches;
        this.actions = actions;
        this.recipients = recipients;
        this.keptParts = keptParts;
        this.letters = letters;
        this.watchPoints = watchPoints;
    }

    // Intake; the case is the submission.

    public boolean rightsRequest(String caseId) {
        return submissions.get(id(caseId)).state() == Submission.State.OPENED;
    }

    public boolean nothingToAnswer(String caseId) {
        SetAsideReason reason = submissions.get(id(caseId)).setAsideReason();
        return reason != null && !reason.isAnswered();
    }

    // Inputs of the tables, as codes.

    public String right(String caseId) {
        return request(caseId).right().name();
    }

    public String channel(String caseId) {
        return requests.file(id(caseId)).submission().channel().name();
    }

    public boolean contactOnFile(String caseId) {
        return request(caseId).contactOnFile();
    }

    public boolean twoFactsMatch(String caseId) {
        return request(caseId).twoFactsMatch();
    }

    public int identityLevel(String caseId) {
        return identityChecks
                .current(id(caseId))
                .map(IdentityCheck::requiredLevel)
                .orElse(0);
    }

    public String outcome(String caseId) {
        return decision(caseId).outcome().name();
    }

    public boolean extended(String caseId) {
        return request(caseId).extensionReason() != null;
    }

    // Gateways.

    public boolean identityShown(String caseId) {
        return identityChecks.shown(id(caseId));
    }

    public boolean identityAsked(String caseId) {
        return identityChecks.asked(id(caseId));
    }

    /** Whether something is unclear, also where nobody has put the question into words yet. */
    public boolean questionToAsk(String caseId) {
        return request(caseId).question() != null;
    }

    public boolean questionWritten(String caseId) {
        String question = request(caseId).question();
        return question != null && !question.isBlank();
    }

    public boolean signed(String caseId) {
        return decision(caseId).state() == Decision.State.SIGNED;
    }

    public boolean anythingToCarryOut(String caseId) {
        return changedByDecision(caseId);
    }

    /** Whether something was changed in the registers, by the decision or later, when the time of keeping was over. */
    public boolean carriedOut(String caseId) {
        return changedByDecision(caseId) || keptParts.anyErased(id(caseId));
    }

    private boolean changedByDecision(String caseId) {
        Outcome outcome = request(caseId).outcome();
        return outcome != null && outcome.carriesSomethingOut();
    }

    public boolean letterToPost(String caseId) {
        return letters.toPost(id(caseId));
    }

    public boolean addressRefused(String caseId) {
        return letters.returned(id(caseId));
    }

    // Loops.

    public List<String> registersToSearch(String caseId) {
        return searches.waiting(id(caseId));
    }

    public List<String> registersToActOn(String caseId) {
        return actions.waiting(id(caseId));
    }

    public List<String> recipientsToTell(String caseId) {
        return recipients.waiting(id(caseId));
    }

    // The watch over the last day.

    /** Asked anew after each change of the last day: the change may have been the answer that ended the request. */
    public boolean ended(String caseId) {
        return request(caseId).status().ended();
    }

    public Date nextWatchPoint(String caseId) {
        return Date.from(watchPoints.next(id(caseId)));
    }

    public boolean lastDayReached(String caseId) {
        return watchPoints.lastDayReached(id(caseId));
    }

    private RightsRequest request(String caseId) {
        return requests.get(id(caseId));
    }

    private Decision decision(String caseId) {
        return decisions.current(id(caseId)).orElseThrow();
    }

    private static UUID id(String caseId) {
        return UUID.fromString(caseId);
    }
}
