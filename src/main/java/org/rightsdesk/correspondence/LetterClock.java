package org.rightsdesk.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.rightsdesk.deadline.ClockEvent;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.deadline.Question;
import org.rightsdesk.request.Requests;
import org.springframework.stereotype.Component;

/** Tells the clock which letters left or came back: a question rests the period, a notice extends it, a refusal ends it (D3, D6, D7). */
@Component
class LetterClock {

    private final Deadlines deadlines;
    private final Requests requests;

    LetterClock(Deadlines deadlines, Requests requests) {
        this.deadlines = deadlines;
        this.requests = requests;
    }

    void left(Letter letter, Instant at) {
        UUID requestId = letter.requestId();
        if (requestId == null) {
            return;
        }
        switch (letter.kind()) {
            case IDENTITY_QUESTION -> deadlines.append(requestId, new ClockEvent.Asked(Question.IDENTITY, at));
            case CLARIFICATION_QUESTION ->
                deadlines.append(requestId, new ClockEvent.Asked(Question.CLARIFICATION, at));
            case EXTENSION_NOTICE -> deadlines.append(requestId, new ClockEvent.ExtensionNoticeSent(at, key(letter)));
            case REPLY -> replied(requestId, at);
            default -> {}
        }
    }

    void cameBack(Letter letter, Instant at) {
        UUID requestId = letter.requestId();
        if (requestId != null && letter.kind() == LetterKind.EXTENSION_NOTICE && letter.leftAt() != null) {
            deadlines.append(requestId, new ClockEvent.ExtensionNoticeReturned(at, key(letter)));
        }
    }

    private void replied(UUID requestId, Instant at) {
        var outcome = requests.get(requestId).outcome();
        if (outcome != null && outcome.refusesSomething()) {
            deadlines.append(requestId, new ClockEvent.Refused(at));
        }
    }

    private static String key(Letter letter) {
        return letter.id().toString();
    }
}
