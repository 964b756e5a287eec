package org.rightsdesk.request;

import static org.rightsdesk.request.Status.ASSESSING;
import static org.rightsdesk.request.Status.CLARIFICATION_ASKED;
import static org.rightsdesk.request.Status.CLOSED;
import static org.rightsdesk.request.Status.DECIDED;
import static org.rightsdesk.request.Status.IDENTITY_ASKED;
import static org.rightsdesk.request.Status.IN_REVIEW;
import static org.rightsdesk.request.Status.RECEIVED;
import static org.rightsdesk.request.Status.REPLIED;
import static org.rightsdesk.request.Status.SEARCHING;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.OfCase;
import org.rightsdesk.common.Refusal;

/**
 * One right that one customer uses, from opening to closing.
 *
 * <p>It is opened when a person has read the submission. If there is reasonable doubt, the customer is asked who he or she
 * is; if the words leave it open, what is wanted. Then the registers are searched, someone assesses and proposes, where the
 * rules want it a second person signs, the decision is carried out, the customer gets the reply, and the request closes.
 * The customer may withdraw at any point before the reply; new information opens an ended request again.
 *
 * <p>Each verb guards its own transition by {@link Status}; nothing else changes the status.
 *
 * @param question what the customer is to be asked; null when nothing is open
 * @param extensionReason the reason of a chosen extension; null when none was chosen
 */
public record RightsRequest(
        UUID id,
        String reference,
        UUID submissionId,
        CompanyKey company,
        Right right,
        Status status,
        @Nullable Outcome outcome,
        Language language,
        Instant receivedAt,
        boolean contactOnFile,
        boolean twoFactsMatch,
        @Nullable String question,
        @Nullable ExtensionReason extensionReason,
        @Nullable String extensionText,
        int version)
        implements OfCase {

    @Override
    public UUID requestId() {
        return id;
    }

    static RightsRequest open(UUID id, String reference, Submission submission, Right right, Triage triage) {
        return new RightsRequest(
                id,
                reference,
                submission.id(),
                submission.company(),
                right,
                RECEIVED,
                null,
                triage.language(),
                submission.receivedAt(),
                triage.contactOnFile(),
                triage.twoFactsMatch(),
                triage.question(),
                null,
                null,
                0);
    }

    RightsRequest askedIdentity() {
        return become(IDENTITY_ASKED);
    }

    RightsRequest identityAnswered() {
        return become(RECEIVED);
    }

    RightsRequest ask(String text) {
        requireOpen();
        return with(status, outcome, text, extensionReason, extensionText);
    }

    RightsRequest askedClarification() {
        return become(CLARIFICATION_ASKED);
    }

    RightsRequest clarified() {
        return with(requireMay(RECEIVED), outcome, null, extensionReason, extensionText);
    }

    RightsRequest searching() {
        return become(SEARCHING);
    }

    RightsRequest assessing() {
        return become(ASSESSING);
    }

    RightsRequest proposed() {
        return become(IN_REVIEW);
    }

    RightsRequest decided(Outcome decided) {
        return with(requireMay(DECIDED), decided, question, extensionReason, extensionText);
    }

    RightsRequest replied() {
        return become(REPLIED);
    }

    RightsRequest closed() {
        return become(CLOSED);
    }

    RightsRequest withdrawn() {
        return with(requireMay(Status.WITHDRAWN), Outcome.WITHDRAWN, null, extensionReason, extensionText);
    }

    RightsRequest reopened() {
        if (!status.ended()) {
            throw new Refusal("refusal.not-ended");
        }
        return with(RECEIVED, null, null, extensionReason, extensionText);
    }

    RightsRequest extended(ExtensionReason reason, String text) {
        requireOpen();
        if (extensionReason != null) {
            throw new Refusal("refusal.already-extended");
        }
        return with(status, outcome, question, reason, text);
    }

    private RightsRequest become(Status next) {
        return with(requireMay(next), outcome, question, extensionReason, extensionText);
    }

    private Status requireMay(Status next) {
        if (!status.mayBecome(next)) {
            throw new Refusal("refusal.transition");
        }
        return next;
    }

    /** Unchanged, as long as it has not ended. */
    RightsRequest stillOpen() {
        requireOpen();
        return this;
    }

    private void requireOpen() {
        if (status.ended()) {
            throw new Refusal("refusal.ended");
        }
    }

    private RightsRequest with(
            Status next,
            @Nullable Outcome decided,
            @Nullable String asked,
            @Nullable ExtensionReason reason,
            @Nullable String reasonText) {
        return new RightsRequest(
                id,
                reference,
                submissionId,
                company,
                right,
                next,
                decided,
                language,
                receivedAt,
                contactOnFile,
                twoFactsMatch,
                asked,
                reason,
                reasonText,
                version);
    }

    /** Shows the number and status only. */
    @Override
    public String toString() {
        return "RightsRequest[" + reference + ", " + status + "]";
    }
}
