package org.rightsdesk.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.rightsdesk.common.Happened;
import org.rightsdesk.deadline.ClockEvent;
import org.rightsdesk.deadline.Deadline;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.deadline.Question;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets the period run again when the customer has answered: from the day on which the answer reached us, not from the day on
 * which somebody read it (D3).
 */
@Component
@Order(0)
class AnswerClock {

    private final Messages messages;
    private final LetterRepository letters;
    private final Deadlines deadlines;
    private final Clock clock;

    AnswerClock(Messages messages, LetterRepository letters, Deadlines deadlines, Clock clock) {
        this.messages = messages;
        this.letters = letters;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @EventListener
    void on(Happened happened) {
        UUID requestId = happened.requestId();
        if (requestId == null) {
            return;
        }
        switch (happened.verb()) {
            case IDENTITY_ANSWERED, IDENTITY_WAIT_ENDED ->
                answered(happened, requestId, Question.IDENTITY, LetterKind.IDENTITY_QUESTION);
            case CLARIFICATION_ANSWERED ->
                answered(happened, requestId, Question.CLARIFICATION, LetterKind.CLARIFICATION_QUESTION);
            case REOPENED -> reopened(happened, requestId);
            default -> {}
        }
    }

    /** A case that ended in silence is opened again by the answer (D10): from then on it is ours to go on, and the period runs. */
    private void reopened(Happened happened, UUID requestId) {
        Deadline deadline = deadlines.of(requestId);
        if (deadline.waitsFor(Question.IDENTITY)) {
            answered(happened, requestId, Question.IDENTITY, LetterKind.IDENTITY_QUESTION);
        }
        if (deadline.waitsFor(Question.CLARIFICATION)) {
            answered(happened, requestId, Question.CLARIFICATION, LetterKind.CLARIFICATION_QUESTION);
        }
    }

    private void answered(Happened happened, UUID requestId, Question question, LetterKind kind) {
        letters.ofCase(requestId).stream()
                .filter(letter -> letter.kind() == kind && letter.leftAt() != null)
                .map(Letter::writtenAt)
                .max(Comparator.naturalOrder())
                .map(asked -> arrival(happened.submissionId(), asked))
                .ifPresent(at -> deadlines.append(requestId, new ClockEvent.Answered(question, at)));
    }

    private Instant arrival(UUID submissionId, Instant asked) {
        return messages.of(submissionId).stream()
                .filter(message ->
                        message.kind().isFromCustomer() && message.at().isAfter(asked))
                .map(Message::at)
                .findFirst()
                .orElseGet(clock::instant);
    }
}
