package org.rightsdesk.followup;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Every table that holds something of a case, in the order in which its rows are removed. A test compares this list with the
 * database: a new table that hangs on a request or a submission and is not named here, fails it. The audit lets go of its rows itself,
 * because its chain must still hold (CaseRemoved).
 */
enum CaseTable {
    DRAFT(Hangs.REQUEST, null),
    EARLY_DRAFT(null, Hangs.SUBMISSION),
    FILE_SEAT(Hangs.REQUEST, null),
    MARKETING_BAN(Hangs.REQUEST, null),
    CONSENT_WITHDRAWAL(Hangs.REQUEST, null),
    DECISION_PART(Hangs.REQUEST, null),
    DECISION(Hangs.REQUEST, null),
    CLOCK_EVENT(Hangs.REQUEST, null),
    LATE_PAUSE(Hangs.REQUEST, null),
    ONE_TIME_CODE(Hangs.REQUEST, null),
    IDENTITY_EVIDENCE(Hangs.REQUEST, null),
    IDENTITY_EXCEPTION(Hangs.REQUEST, null),
    IDENTITY_REPRESENTATIVE(Hangs.REQUEST, null),
    STATED_REPRESENTATION(null, Hangs.SUBMISSION),
    IDENTITY_MARK(null, Hangs.SUBMISSION),
    IDENTITY_CODE(null, Hangs.SUBMISSION),
    IDENTITY_CHECK(Hangs.REQUEST, null),
    REGISTER_SEARCH(Hangs.REQUEST, null),
    REGISTER_ACTION(Hangs.REQUEST, null),
    EARLIER_RECIPIENT_NOTICE(Hangs.REQUEST, null),
    RECIPIENT_NOTICE(Hangs.REQUEST, null),
    KEPT_PART(Hangs.REQUEST, null),
    RESTRICTION_LIFTING(Hangs.REQUEST, null),
    RESTRICTION(Hangs.REQUEST, null),
    EXTENSION_PROPOSAL(Hangs.REQUEST, null),
    ASSESSMENT(Hangs.REQUEST, null),
    DPO_ADVICE(Hangs.REQUEST, null),
    OMBUDSMAN_HANDOVER(Hangs.REQUEST, null),
    CORRECTION_PLACE(Hangs.REQUEST, null),
    CORRECTION(Hangs.REQUEST, null),
    RESTRICTION_CATEGORY(Hangs.REQUEST, null),
    RESTRICTION_TERMS(Hangs.REQUEST, null),
    WEIGHING(Hangs.REQUEST, null),
    MACHINE_DECISION(Hangs.REQUEST, null),
    LEGAL_APPROVAL(Hangs.REQUEST, null),
    PROFILING_CHECK(Hangs.REQUEST, null),
    PROFILING_OBJECTION(Hangs.REQUEST, null),
    PROFILING_STOP(Hangs.REQUEST, null),
    PUBLICATION(Hangs.REQUEST, null),
    REDACTION("item_id in (select id from found_item where request_id = :id)", null),
    FOUND_ITEM(Hangs.REQUEST, null),
    RETENTION_HOLD(Hangs.REQUEST, null),
    DELIVERY_ITEM("package_id in (select id from delivery_package where request_id = :id)", null),
    DELIVERY_PACKAGE(Hangs.REQUEST, null),
    DATA_RECEIVER(Hangs.REQUEST, null),
    ACCESS_STATEMENT(Hangs.REQUEST, null),
    LEGAL_HOLD(
            Hangs.REQUEST + " or complaint_id in (select id from complaint where request_id = :id)", Hangs.SUBMISSION),
    COMPLAINT(Hangs.REQUEST, Hangs.SUBMISSION),
    DOCUMENT(Hangs.REQUEST, Hangs.SUBMISSION),
    MESSAGE(Hangs.REQUEST, Hangs.SUBMISSION),
    INBOUND_MAIL(Hangs.MAIL_OF_REQUEST, Hangs.MAIL_OF_SUBMISSION),
    ORAL_ANSWER(Hangs.REQUEST, null),
    LETTER(Hangs.REQUEST, Hangs.SUBMISSION),
    STATUS_LINK(null, Hangs.SUBMISSION),
    RELATED_SUBMISSION(null, "submission_id = :id or earlier_id = :id"),
    WORK_ITEM(Hangs.REQUEST, Hangs.SUBMISSION),
    RIGHTS_REQUEST("id = :id", null),
    SUBMISSION(null, "id = :id");

    private final @Nullable String ofRequest;
    private final @Nullable String ofSubmission;

    /**
     * @param ofRequest which rows go with the request {@code :id}; null when none do
     * @param ofSubmission which rows go with the submission {@code :id}, when its last request has gone; null when none do
     */
    CaseTable(@Nullable String ofRequest, @Nullable String ofSubmission) {
        this.ofRequest = ofRequest;
        this.ofSubmission = ofSubmission;
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Nullable String ofRequest() {
        return ofRequest;
    }

    @Nullable String ofSubmission() {
        return ofSubmission;
    }

    private static final class Hangs {

        static final String REQUEST = "request_id = :id";
        static final String SUBMISSION = "submission_id = :id";

        /** With a mail go its duplicates, and what came back of the letters. */
        static final String MAIL_OF_REQUEST =
                """
                request_id = :id
                or duplicate_of in (select id from inbound_mail where request_id = :id)
                or letter_id in (select id from letter where request_id = :id)
                """;

        static final String MAIL_OF_SUBMISSION =
                """
                submission_id = :id
                or duplicate_of in (select id from inbound_mail where submission_id = :id)
                or letter_id in (select id from letter where submission_id = :id)
                """;
    }
}
