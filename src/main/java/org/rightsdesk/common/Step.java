package org.rightsdesk.common;

import java.util.Locale;

/**
 * A piece of work for a person. Each is a user task of the diagrams by its id ({@code UserTask_SearchRegister}) and has a
 * text {@code step.search-register} in three languages.
 */
public enum Step {
    TRIAGE,
    NOTE_CORRECTIONS,
    CHECK_IDENTITY,
    AWAIT_IDENTITY,
    APPROVE_IDENTITY,
    ASK_CLARIFICATION,
    AWAIT_CLARIFICATION,
    SEARCH_REGISTER,
    RESTRICT_MEANWHILE,
    STOP_PROFILING,
    RECORD_BAN,
    RECORD_WITHDRAWAL,
    JUDGE_CORRECTIONS,
    NOTE_RESTRICTION,
    WEIGH_INTERESTS,
    REVIEW_ANEW,
    PROPOSE_DECISION,
    SIGN_DECISION,
    APPROVE_EXTENSION,
    APPROVE_ASSESSMENT,
    CARRY_OUT,
    PREPARE_PACKAGE,
    HAND_OVER_PACKAGE,
    TELL_RECIPIENT,
    ERASE_KEPT_DATA,
    REVIEW_RESTRICTION,
    LIFT_RESTRICTION,
    POST_LETTER,
    MEND_ADDRESS,
    READ_MESSAGE,
    FOLLOW_COMPLAINT;

    private static final String PREFIX = "UserTask_";

    /** The key of the step's texts, e.g. {@code search-register}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it follows the answer: it has a day of its own, which the clock of the request does not move. */
    public boolean followsAnswer() {
        return this == ERASE_KEPT_DATA || this == REVIEW_RESTRICTION || this == LIFT_RESTRICTION;
    }

    /** The id of the user task in the diagrams, e.g. {@code UserTask_SearchRegister}. */
    public String userTaskId() {
        StringBuilder id = new StringBuilder(PREFIX);
        for (String word : name().split("_", -1)) {
            id.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return id.toString();
    }

    /** The step of a user task. @throws IllegalArgumentException when the diagrams and this list disagree */
    public static Step ofUserTask(String userTaskId) {
        for (Step step : values()) {
            if (step.userTaskId().equals(userTaskId)) {
                return step;
            }
        }
        throw new IllegalArgumentException("No step for user task " + userTaskId);
    }
}
