package org.rightsdesk.common;

import java.util.Locale;

/** What can happen to a case. The audit stores it; the timeline tells it by the text {@code timeline.<key>}. */
public enum Verb {
    SUBMISSION_RECEIVED,
    MAILBOX_CONFIRMED,
    TRIAGED,
    SET_ASIDE,
    EMAIL_CORRECTED,
    REQUEST_OPENED,
    IDENTITY_LEVEL_REQUIRED,
    IDENTITY_ASKED,
    IDENTITY_ANSWERED,
    IDENTITY_CONFIRMED,
    IDENTITY_FAILED,
    CLARIFICATION_NEEDED,
    CLARIFICATION_ASKED,
    CLARIFICATION_ANSWERED,
    SEARCH_STARTED,
    SEARCH_RECORDED,
    RESTRICTED_MEANWHILE,
    ASSESSMENT_STARTED,
    DECISION_PROPOSED,
    DECISION_SIGNED,
    DECISION_SENT_BACK,
    ACTION_OPENED,
    ACTION_DONE,
    CARRIED_OUT,
    REPLIED,
    RECIPIENT_TOLD,
    RECIPIENT_NOT_TOLD,
    EXTENDED,
    WITHDRAWN,
    REOPENED,
    CLOSED,
    LETTER_WRITTEN,
    LETTER_SENT,
    LETTER_POSTED,
    LETTER_RETURNED,
    ADDRESS_MENDED,
    MESSAGE_RECEIVED,
    MESSAGE_READ,
    NOTE_WRITTEN,
    DOCUMENT_ADDED,
    DOCUMENT_OPENED,
    FILE_SEEN,
    TASK_CLAIMED,
    TASK_GIVEN_BACK,
    TASK_HANDED_OVER,
    CLOCK_CHANGED,
    DEADLINE_REMINDED,
    DEADLINE_ESCALATED,
    MAIL_HELD,
    MAIL_SETTLED,
    RETRIED;

    /** The key of the verb's texts, e.g. {@code letter-sent}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
