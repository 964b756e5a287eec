package org.rightsdesk.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Verb;
import org.rightsdesk.company.Companies;
import org.rightsdesk.correspondence.Letter.State;
import org.rightsdesk.correspondence.LetterPost.Answer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands a letter to the mail server exactly once, although the two cannot share a transaction. Before the server is spoken
 * to, the letter is marked SENDING and committed; when the server has answered, the answer is committed. A letter that is
 * found in SENDING was perhaps sent: every letter also goes to our own mailbox, so the copy there is the proof. It is sent
 * again, with the same Message-ID, only when the mailbox has been read to its end since and no copy was in it.
 */
@Component
class LetterDispatch {

    /** No talk with a mail server takes longer; a letter that is in SENDING for longer was left by a node that is gone. */
    private static final Duration LONGEST_TALK = Duration.ofSeconds(60);

    private static final int LOOKS = 15;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final LetterRepository repository;
    private final DispatchQuery query;
    private final LetterPost post;
    private final LetterClock letterClock;
    private final Companies companies;
    private final LetterTrail trail;
    private final Happenings happenings;
    private final MailMetrics metrics;
    private final Clock clock;
    private final TransactionTemplate own;

    LetterDispatch(
            LetterRepository repository,
            DispatchQuery query,
            LetterPost post,
            LetterClock letterClock,
            Companies companies,
            LetterTrail trail,
            Happenings happenings,
            MailMetrics metrics,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.query = query;
        this.post = post;
        this.letterClock = letterClock;
        this.companies = companies;
        this.trail = trail;
        this.happenings = happenings;
        this.metrics = metrics;
        this.clock = clock;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void send(Letter written) {
        Letter letter = afterTheOther(written);
        if (letter.state() != State.WAITING && letter.state() != State.SENDING) {
            return;
        }
        if (letter.state() == State.SENDING && wasSent(letter)) {
            own.executeWithoutResult(status -> sent(letter, clock.instant()));
            return;
        }
        own.executeWithoutResult(status -> repository.sending(letter, mailboxOf(letter), clock.instant()));
        Letter sending = repository.find(letter.id()).orElseThrow();
        Answer answer = post.send(sending);
        own.executeWithoutResult(status -> settle(sending, answer));
        if (answer.trouble() != null) {
            metrics.trouble();
            throw new MailTrouble("The mail server did not take a letter of case " + letter.caseId(), answer.trouble());
        }
    }

    /** Two jobs of one case may come due in one moment. What the other is just talking about with the mail server is soon settled. */
    private Letter afterTheOther(Letter letter) {
        Letter now = letter;
        try {
            for (int look = 0; look < LOOKS && now.state() == State.SENDING; look++) {
                Thread.sleep(BETWEEN_LOOKS);
                now = repository.find(letter.id()).orElseThrow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return now;
    }

    private boolean wasSent(Letter letter) {
        String mailbox = mailboxOf(letter);
        if (query.copyArrived(letter, mailbox)) {
            return true;
        }
        if (!query.polledSince(letter, mailbox, clock.instant().minus(LONGEST_TALK))) {
            throw new MailTrouble(
                    "Letter " + letter.id() + " was perhaps sent: waiting until the mailbox has been read");
        }
        return false;
    }

    private void settle(Letter sending, Answer answer) {
        switch (answer.kind()) {
            case TAKEN -> sent(sending, clock.instant());
            case REFUSED -> returned(sending, answer.code());
            case NOT_TAKEN -> repository.state(sending, State.WAITING, null, null, null);
            case UNKNOWN -> {} // stays SENDING until the copy tells
        }
    }

    private void sent(Letter letter, Instant at) {
        repository.state(letter, State.SENT, at, null, null);
        trail.tell(Verb.LETTER_SENT, letter, Map.of("kind", letter.kind().name()));
        left(letter, at);
        metrics.sent(letter.kind());
    }

    /** What a letter sets going by leaving, by mail or by post. */
    void left(Letter letter, Instant at) {
        letterClock.left(letter, at);
    }

    /** It came back, or the address was refused for good. */
    void returned(Letter letter, String reason) {
        if (letter.state() == State.RETURNED || letter.state().isByHand()) {
            return;
        }
        if (letter.kind().isFleeting()) {
            repository.state(letter, State.SENT, letter.leftAt(), clock.instant(), reason);
            if (letter.kind() == LetterKind.RECIPIENT_NOTICE) {
                happenings.tell(new RecipientLetterReturned(letter.id()));
            }
            return;
        }
        repository.state(letter, State.RETURNED, letter.leftAt(), clock.instant(), reason);
        trail.tell(Verb.LETTER_RETURNED, letter, Map.of("kind", letter.kind().name(), "reason", reason));
        letterClock.cameBack(letter, clock.instant());
        metrics.returned(letter.kind());
        happenings.tell(new LetterReturned(letter.id(), letter.caseId()));
    }

    private String mailboxOf(Letter letter) {
        return companies.get(letter.company()).mailbox().value();
    }
}
