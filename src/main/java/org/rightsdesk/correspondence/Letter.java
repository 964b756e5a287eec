package org.rightsdesk.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.OfCase;

/**
 * A letter as it was, or will be, sent.
 *
 * @param text plain text; the place of the personal link is kept open by {@link #LINK}, because the link is a secret
 * @param html the same as HTML
 * @param leftAt when it left by mail or was posted; null until then
 * @param returnReason a code such as {@code 5.1.1}; never an address
 */
public record Letter(
        UUID id,
        LetterKind kind,
        UUID submissionId,
        @Nullable UUID requestId,
        CompanyKey company,
        Language language,
        Way way,
        State state,
        @Nullable EmailAddress recipient,
        @Nullable String postalAddress,
        String subject,
        String text,
        String html,
        String messageId,
        @Nullable String inReplyTo,
        Instant writtenAt,
        @Nullable Instant leftAt,
        @Nullable Instant returnedAt,
        @Nullable String returnReason,
        int version)
        implements OfCase {

    /** Stands in stored letters where the customer's letter holds the link to the status page. */
    public static final String LINK = "https://personal-link.invalid";

    /** Stands in stored letters where the mail held a one-time code. */
    public static final String CODE = "••••••";

    /** By which way it goes. */
    public enum Way {
        EMAIL,
        POST,
        /** Told to the person, who asked for it (R3). */
        ORAL
    }

    /** How far it got. */
    public enum State {
        /** Written, not yet handed to the mail server. */
        WAITING,
        /** Perhaps handed over: committed before the mail server is spoken to. */
        SENDING,
        /** The mail server took it. */
        SENT,
        /** It came back, or its address was refused; a person mends the address. */
        RETURNED,
        /** To be printed and posted by a person. */
        POST_WAITING,
        POSTED,
        /** To be told by a person; the letter is what is told (R3). */
        TELL_WAITING,
        TOLD,
        /** The customer withdrew before it left; it never will. */
        TAKEN_BACK;

        public boolean isOpen() {
            return this != SENT && this != POSTED && this != TOLD && this != TAKEN_BACK;
        }

        /** Whether a person brings it to the customer. */
        public boolean isByHand() {
            return this == POST_WAITING || this == TELL_WAITING;
        }
    }

    /** The request, or the submission where the letter belongs to no request. */
    public UUID caseId() {
        return requestId == null ? submissionId : requestId;
    }

    /** The same letter by another way or to another address: another mail, so another Message-ID. */
    Letter sentTo(@Nullable EmailAddress mail, @Nullable String postal, String domain) {
        boolean byPost = postal != null;
        return new Letter(
                id,
                kind,
                submissionId,
                requestId,
                company,
                language,
                byPost ? Way.POST : Way.EMAIL,
                byPost ? State.POST_WAITING : State.WAITING,
                byPost ? recipient : mail,
                byPost ? postal : postalAddress,
                subject,
                text,
                html,
                "<letter-" + id + "-" + (version + 1) + "@" + domain + ">",
                inReplyTo,
                writtenAt,
                leftAt,
                null,
                null,
                version);
    }

    /** The letter as it goes, with the code in its place; never stored. */
    Letter withCode(String code) {
        return new Letter(
                id,
                kind,
                submissionId,
                requestId,
                company,
                language,
                way,
                state,
                recipient,
                postalAddress,
                subject,
                text.replace(CODE, code),
                html.replace(CODE, code),
                messageId,
                inReplyTo,
                writtenAt,
                leftAt,
                returnedAt,
                returnReason,
                version);
    }

    /** Shows no words and no address. */
    @Override
    public String toString() {
        return "Letter[" + id + ", " + kind + ", " + state + "]";
    }
}
