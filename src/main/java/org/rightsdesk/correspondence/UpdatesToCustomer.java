package org.rightsdesk.correspondence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rightsdesk.common.Happened;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the customer when the case moves on in a way that concerns him or her and no other letter tells it. */
@Component
class UpdatesToCustomer {

    private final Letters letters;
    private final LetterRepository repository;
    private final Submissions submissions;
    private final Clock clock;

    UpdatesToCustomer(Letters letters, LetterRepository repository, Submissions submissions, Clock clock) {
        this.letters = letters;
        this.repository = repository;
        this.submissions = submissions;
        this.clock = clock;
    }

    @EventListener
    void on(Happened happened) {
        UUID requestId = happened.requestId();
        if (requestId == null) {
            return;
        }
        if (happened.verb() == Verb.CLOSED && readsMail(happened.submissionId()) && !isAnsweredToday(requestId)) {
            letters.writeAndSend(LetterKind.CLOSED, happened.submissionId(), requestId, Map.of());
        }
        change(happened, requestId)
                .ifPresent(change -> letters.writeAndSend(
                        LetterKind.STATUS_UPDATE, happened.submissionId(), requestId, Map.of("change", change)));
    }

    private Optional<String> change(Happened happened, UUID requestId) {
        return switch (happened.verb()) {
            case IDENTITY_CONFIRMED ->
                Optional.of("identity-confirmed").filter(change -> wasAsked(requestId, LetterKind.IDENTITY_QUESTION));
            case CLARIFICATION_ANSWERED ->
                Optional.of("answer-received")
                        .filter(change -> !happened.facts().containsKey("answer"))
                        .filter(change -> wasAsked(requestId, LetterKind.CLARIFICATION_QUESTION));
            default -> Optional.empty();
        };
    }

    /** Who gets letters by post has the reply in hand; a second envelope would say nothing new. */
    private boolean readsMail(UUID submissionId) {
        Submission submission = submissions.get(submissionId);
        return submission.channel().isAsked() && submission.requester().email() != null;
    }

    /** Whose answer left today has read how it ended; a second mail in the same hour says nothing new. */
    private boolean isAnsweredToday(UUID requestId) {
        LocalDate today = Helsinki.dayOf(clock.instant());
        return repository.ofCase(requestId).stream()
                .filter(letter -> letter.kind() == LetterKind.REPLY)
                .flatMap(letter -> Stream.ofNullable(letter.leftAt()))
                .map(Helsinki::dayOf)
                .anyMatch(today::equals);
    }

    private boolean wasAsked(UUID requestId, LetterKind question) {
        return repository.ofCase(requestId).stream().anyMatch(letter -> letter.kind() == question);
    }
}
