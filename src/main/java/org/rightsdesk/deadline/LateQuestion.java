package org.rightsdesk.deadline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A question put too late to rest the period (D3): the day of the refusal stays where it is (D7), whatever the person is given to
 * answer (D10).
 *
 * @param refusalDate the last day to tell that nothing is done, a person who cannot be identified included
 * @param waitsUntil the day on which silence ends the wait by itself
 */
public record LateQuestion(LocalDate refusalDate, LocalDate waitsUntil) {

    /** A question sent today; empty where it would still rest the period, or rests already. */
    public static Optional<LateQuestion> sentToday(Deadline deadline, LocalDate today) {
        boolean prompt = !today.isAfter(deadline.receiptDay().plus(LegalPeriods.PROMPT_QUESTION));
        return prompt || deadline.pausedSince() != null
                ? Optional.empty()
                : Optional.of(new LateQuestion(deadline.refusalDate(), today.plus(LegalPeriods.SILENCE_END)));
    }

    /** The question that waits for its answer while the period runs; empty where none does. */
    public static Optional<LateQuestion> open(Deadline deadline) {
        return deadline.pausedSince() != null
                ? Optional.empty()
                : deadline.waitsUntil().map(until -> new LateQuestion(deadline.refusalDate(), until));
    }

    /** Whether the wait would end only after the day that rules (D7 before D10). */
    public boolean outlastsRefusal() {
        return !waitsUntil.isBefore(refusalDate);
    }
}
