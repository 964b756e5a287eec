package org.rightsdesk.correspondence;

import java.util.Locale;

/** What a letter must hold, according to its kind (rules.md C.9). A paragraph says which of them it carries. */
public enum Element {
    CASE_NUMBER,
    RECEIPT_DAY,
    RIGHT,
    WHAT_WAS_DONE,
    REASONS,
    /** The place in the law, beside the reasons. */
    LEGAL_GROUND,
    KEPT_UNTIL,
    COMPLAINT,
    COURT,
    CONTACT,
    /** Where the company has named one. */
    DATA_PROTECTION_OFFICER,
    /** The day by which this letter must have left, or, in a question, the day that holds without it. */
    LAST_DAY,
    NEW_LAST_DAY,
    WHAT_IS_ASKED,
    HOW_TO_ANSWER,
    /** That the period rests, or that it does not. */
    CLOCK,
    FEE,
    COST_BASIS,
    MAY_WITHDRAW,
    WHOSE_DATA,
    WHAT_TO_DO,
    LIFTING_DAY,
    CODE;

    /** Message key of its name, as a handler reads it. */
    public String nameKey() {
        return "letter.element." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
