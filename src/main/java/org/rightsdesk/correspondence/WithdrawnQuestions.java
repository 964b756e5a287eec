package org.rightsdesk.correspondence;

import java.util.UUID;
import org.rightsdesk.correspondence.Letter.State;
import org.rightsdesk.request.RequestWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who withdraws a request is asked nothing more: questions and notices that have not left yet are taken back. */
@Component
class WithdrawnQuestions {

    private final LetterRepository repository;

    WithdrawnQuestions(LetterRepository repository) {
        this.repository = repository;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(RequestWithdrawn withdrawn) {
        UUID requestId = withdrawn.requestId();
        repository.ofCase(requestId).stream()
                .filter(WithdrawnQuestions::isPointless)
                .forEach(letter -> repository.state(letter, State.TAKEN_BACK, null, null, null));
    }

    /** Only a question waits for the post within the flow that the withdrawal ends; another letter's task would stay. */
    private static boolean isPointless(Letter letter) {
        return switch (letter.state()) {
            case WAITING -> letter.kind().asks();
            case POST_WAITING, TELL_WAITING ->
                letter.kind() == LetterKind.IDENTITY_QUESTION || letter.kind() == LetterKind.CLARIFICATION_QUESTION;
            default -> false;
        };
    }
}
