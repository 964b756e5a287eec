package org.rightsdesk.correspondence.letter;

import static org.rightsdesk.correspondence.Element.*;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.correspondence.Element;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.request.Outcome;

/** The table of rules.md C.9: which elements a letter must hold. A refusal names reasons, Ombudsman and court (R6, R22). */
final class Required {

    private static final Set<Element> HEAD = EnumSet.of(CASE_NUMBER, RECEIPT_DAY, RIGHT, CONTACT);

    private Required() {}

    /** @param outcome what a reply tells; null for other letters */
    static Set<Element> of(LetterKind kind, @Nullable Outcome outcome) {
        return switch (kind) {
            case REPLY -> reply(outcome == null ? Outcome.FULL : outcome);
            case CORRECTION_NOTICE -> EnumSet.of(CASE_NUMBER, WHAT_WAS_DONE, COMPLAINT, CONTACT);
            case EXTENSION_NOTICE -> head(LAST_DAY, NEW_LAST_DAY, REASONS, LEGAL_GROUND, COMPLAINT);
            case IDENTITY_QUESTION, CLARIFICATION_QUESTION ->
                head(LAST_DAY, WHAT_IS_ASKED, REASONS, LEGAL_GROUND, HOW_TO_ANSWER, CLOCK);
            case IDENTITY_REMINDER, CLARIFICATION_REMINDER ->
                head(LAST_DAY, WHAT_IS_ASKED, REASONS, LEGAL_GROUND, HOW_TO_ANSWER);
            case FEE_NOTICE -> head(LAST_DAY, FEE, COST_BASIS, REASONS, LEGAL_GROUND, MAY_WITHDRAW, COMPLAINT, COURT);
            case LIFTING_NOTICE -> head(LIFTING_DAY, COMPLAINT);
            case ACKNOWLEDGEMENT -> EnumSet.of(CASE_NUMBER, RECEIPT_DAY, LAST_DAY, CONTACT);
            case NOT_A_REQUEST_ANSWER -> EnumSet.of(CASE_NUMBER, RECEIPT_DAY, REASONS, COMPLAINT, COURT, CONTACT);
            case RECIPIENT_NOTICE -> EnumSet.of(CASE_NUMBER, WHOSE_DATA, WHAT_WAS_DONE, REASONS, WHAT_TO_DO, CONTACT);
            case DATA_TRANSFER -> EnumSet.of(CASE_NUMBER, WHAT_WAS_DONE, WHAT_TO_DO, CONTACT);
            case OLD_CONTACT_NOTICE -> EnumSet.of(CASE_NUMBER, WHAT_WAS_DONE, WHAT_TO_DO, CONTACT);
            case ONE_TIME_CODE -> EnumSet.of(CODE, CONTACT);
            case STAFF_REMINDER, STAFF_ESCALATION -> EnumSet.of(CASE_NUMBER, LAST_DAY);
            case MAILBOX_CHECK, WITHDRAWAL_CONFIRMED, CLOSED, STATUS_UPDATE, FREE_MESSAGE ->
                EnumSet.of(CASE_NUMBER, CONTACT);
        };
    }

    /** Whether nothing, or less than was asked, is done: then the first period holds and both remedies stand (Art. 12(4), R6). */
    static boolean turnsDown(Outcome outcome) {
        return switch (outcome) {
            case FULL, NOTHING_HELD, WITHDRAWN -> false;
            default -> true;
        };
    }

    private static Set<Element> reply(Outcome outcome) {
        return switch (outcome) {
            case FULL, NOTHING_HELD, WITHDRAWN -> head(LAST_DAY, WHAT_WAS_DONE, COMPLAINT);
            case PARTIAL -> head(LAST_DAY, WHAT_WAS_DONE, REASONS, LEGAL_GROUND, KEPT_UNTIL, COMPLAINT, COURT);
            case REFUSED -> head(LAST_DAY, REASONS, LEGAL_GROUND, KEPT_UNTIL, COMPLAINT, COURT);
            case NOT_IDENTIFIABLE, NOT_SPECIFIED, NOT_A_GDPR_REQUEST, ALREADY_DONE ->
                head(LAST_DAY, REASONS, LEGAL_GROUND, COMPLAINT, COURT);
        };
    }

    private static Set<Element> head(Element... more) {
        EnumSet<Element> elements = EnumSet.copyOf(HEAD);
        elements.addAll(Set.of(more));
        return elements;
    }
}
