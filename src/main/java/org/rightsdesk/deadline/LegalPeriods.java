package org.rightsdesk.deadline;

import java.time.Period;

/** The periods of law and of our own promises, each in one place. */
public final class LegalPeriods {

    /** To reply, refuse, or announce an extension (GDPR Art. 12(3) and (4), D2). */
    public static final Period REPLY = Period.ofMonths(1);
    /** To reply when extended: counted from receipt, not from the first end (D2). */
    public static final Period EXTENDED_REPLY = Period.ofMonths(3);
    /** A question put within this many days of receipt was put without undue delay (D3). */
    public static final Period PROMPT_QUESTION = Period.ofDays(7);
    /** Silence after which the person is reminded of our question (D10). */
    public static final Period SILENCE_REMINDER = Period.ofDays(14);
    /** Silence after which an unanswered question ends the waiting (D10). */
    public static final Period SILENCE_END = Period.ofDays(30);
    /** To tell the recipients of a rectification or erasure after the decision (D13). */
    public static final Period RECIPIENTS_TOLD = Period.ofDays(7);
    /** Working days before the last day by which a letter is posted (D9). */
    public static final int POSTING_WORKING_DAYS = 3;
    /** Working days before the last day of the extension notice on which we warn (D6). */
    public static final int EXTENSION_WARNING_WORKING_DAYS = 5;

    private LegalPeriods() {}
}
