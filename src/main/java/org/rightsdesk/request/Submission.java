package org.rightsdesk.request;

import static org.rightsdesk.request.Submission.State.NEW;
import static org.rightsdesk.request.Submission.State.OPENED;
import static org.rightsdesk.request.Submission.State.SET_ASIDE;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.OfCase;
import org.rightsdesk.common.Refusal;

/**
 * One message of a customer that asks for something. It founds a family of cases: a person confirms which rights it asks
 * for, and one {@link RightsRequest} is opened for each, all with the same receipt (C.0 step 2, assumption 9). What is no
 * rights request is set aside with a reason and an answer, never dropped.
 *
 * @param reference the family's number, e.g. {@code K-2026-0147}
 * @param mailboxConfirmed whether the address is proven to work; an unproven one does not stop the clock
 */
public record Submission(
        UUID id,
        String reference,
        CompanyKey company,
        Channel channel,
        Instant receivedAt,
        Language language,
        Requester requester,
        String subject,
        String words,
        Set<Right> statedRights,
        State state,
        @Nullable SetAsideReason setAsideReason,
        @Nullable String setAsideAnswer,
        boolean mailboxConfirmed,
        int version)
        implements OfCase {

    @Override
    public UUID submissionId() {
        return id;
    }

    /** Null: it comes before its requests. */
    @Override
    public @Nullable UUID requestId() {
        return null;
    }

    /** Whether a person has judged the submission, and how. */
    public enum State {
        NEW,
        OPENED,
        SET_ASIDE
    }

    /** The instant is cut, not rounded as the database would: a rounded one could fall on the next day (D1). */
    static Submission of(UUID id, String reference, NewSubmission arrived) {
        boolean proven = arrived.channel() != Channel.WEB_FORM;
        return new Submission(
                id,
                reference,
                arrived.company(),
                arrived.channel(),
                arrived.receivedAt().truncatedTo(ChronoUnit.MILLIS),
                arrived.language(),
                arrived.requester(),
                arrived.subject(),
                arrived.words(),
                arrived.statedRights(),
                NEW,
                null,
                null,
                proven,
                0);
    }

    Submission opened(Language confirmed, @Nullable String customerNumber, @Nullable String siteNumber) {
        requireNew();
        return with(confirmed, requester.withNumbers(customerNumber, siteNumber), OPENED, null, null, mailboxConfirmed);
    }

    Submission setAside(SetAsideReason reason, String answer) {
        requireNew();
        return with(language, requester, SET_ASIDE, reason, answer, mailboxConfirmed);
    }

    Submission mailboxProven() {
        return with(language, requester, state, setAsideReason, setAsideAnswer, true);
    }

    Submission reachedAt(EmailAddress address) {
        return with(language, requester.withEmail(address), state, setAsideReason, setAsideAnswer, mailboxConfirmed);
    }

    Submission reachedAt(String postalAddress) {
        Requester moved = requester.withPostalAddress(postalAddress);
        return with(language, moved, state, setAsideReason, setAsideAnswer, mailboxConfirmed);
    }

    private void requireNew() {
        if (state != NEW) {
            throw new Refusal("refusal.already-triaged");
        }
    }

    private Submission with(
            Language spoken,
            Requester person,
            State next,
            @Nullable SetAsideReason reason,
            @Nullable String answer,
            boolean proven) {
        return new Submission(
                id,
                reference,
                company,
                channel,
                receivedAt,
                spoken,
                person,
                subject,
                words,
                statedRights,
                next,
                reason,
                answer,
                proven,
                version);
    }

    /** Shows the number only. */
    @Override
    public String toString() {
        return "Submission[" + reference + "]";
    }
}
