package org.rightsdesk.complaint;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.OfCase;
import org.rightsdesk.common.Refusal;

/**
 * A complaint to the authority, or an action before a court, about how a case was handled.
 *
 * @param requestId null where it is about the whole message
 * @param reference the authority's or court's own number; empty while it is not known
 * @param madeOn the day it was brought
 * @param knownOn the day the company learned of it
 * @param followOn the day to look how it stands: by the end of three months the authority has answered or given an estimate (R44)
 * @param estimated whether that day is the authority's own estimate
 * @param answeredOn the day it ended; null while it is open
 * @param explainBy the last day on which our explanation must be there; null where none was asked for
 * @param explainedOn the day on which it was given; null before
 */
public record Complaint(
        UUID id,
        UUID submissionId,
        @Nullable UUID requestId,
        CompanyKey company,
        Forum forum,
        String reference,
        LocalDate madeOn,
        LocalDate knownOn,
        LocalDate followOn,
        boolean estimated,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate explainBy,
        @Nullable LocalDate explainedOn,
        String notedBy,
        int version)
        implements OfCase {

    /** R44, Data Protection Act s. 21; for a court, where no law sets a time, the same interval is our own reminder. */
    static final int MONTHS_TO_ANSWER = 3;

    /** The request, or the message where it is about the whole of it. */
    public UUID caseId() {
        return requestId == null ? submissionId : requestId;
    }

    public boolean open() {
        return answeredOn == null;
    }

    /** Whether the authority waits for our explanation. */
    public boolean explanationWaits() {
        return open() && explainBy != null && explainedOn == null;
    }

    Complaint numbered(String number) {
        return number.isBlank() ? this : with(number.strip(), followOn, estimated, answeredOn);
    }

    Complaint estimatedOn(LocalDate day) {
        requireOpen();
        return with(reference, day, true, null);
    }

    Complaint lookedAtAgainOn(LocalDate day) {
        requireOpen();
        return with(reference, day, estimated, null);
    }

    /** A new day replaces the former: authorities grant more time. */
    Complaint askedToExplain(LocalDate by, LocalDate look) {
        requireOpen();
        return explaining(look, by, null);
    }

    Complaint explained(LocalDate day, LocalDate look) {
        requireOpen();
        if (!explanationWaits()) {
            throw new Refusal("refusal.complaint-not-asked");
        }
        if (day.isBefore(knownOn)) {
            throw new Refusal("refusal.complaint-explained-before-known");
        }
        return explaining(look, explainBy, day);
    }

    Complaint ended(LocalDate day) {
        requireOpen();
        if (day.isBefore(madeOn)) {
            throw new Refusal("refusal.complaint-ended-before-made");
        }
        return with(reference, followOn, estimated, day);
    }

    private void requireOpen() {
        if (!open()) {
            throw new Refusal("refusal.complaint-ended");
        }
    }

    private Complaint with(String number, LocalDate follow, boolean estimate, @Nullable LocalDate answered) {
        return new Complaint(
                id,
                submissionId,
                requestId,
                company,
                forum,
                number,
                madeOn,
                knownOn,
                follow,
                estimate,
                answered,
                explainBy,
                explainedOn,
                notedBy,
                version);
    }

    private Complaint explaining(LocalDate look, @Nullable LocalDate by, @Nullable LocalDate given) {
        return new Complaint(
                id,
                submissionId,
                requestId,
                company,
                forum,
                reference,
                madeOn,
                knownOn,
                look,
                false,
                answeredOn,
                by,
                given,
                notedBy,
                version);
    }

    @Override
    public String toString() {
        return "Complaint[" + id + "]";
    }
}
