package org.rightsdesk.correspondence;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.correspondence.InboundRepository.Earlier;
import org.rightsdesk.correspondence.InboundRepository.Raw;
import org.rightsdesk.correspondence.mail.Classifier;
import org.rightsdesk.correspondence.mail.MailParser;
import org.rightsdesk.correspondence.mail.ParsedMail;
import org.rightsdesk.correspondence.mail.UnreadableMail;
import org.rightsdesk.correspondence.mail.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Handles each stored mail once, in a transaction of its own. A mail is claimed before it is touched, with growing pauses; one
 * that fails again and again is held for a person, so that it blocks nobody.
 */
@Component
class MailHandling {

    private static final Logger LOG = LoggerFactory.getLogger(MailHandling.class);
    private static final int MOST_ATTEMPTS = 5;

    private final InboundRepository inbound;
    private final MailParser parser;
    private final Classifier classifier;
    private final MailActions actions;
    private final MailMetrics metrics;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MailHandling(
            InboundRepository inbound,
            MailParser parser,
            Classifier classifier,
            MailActions actions,
            MailMetrics metrics,
            Clock clock,
            TransactionTemplate transaction) {
        this.inbound = inbound;
        this.parser = parser;
        this.classifier = classifier;
        this.actions = actions;
        this.metrics = metrics;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Handles everything that waits and is due. */
    int handleWaiting() {
        int handled = 0;
        for (Optional<UUID> next = claim(); next.isPresent(); next = claim()) {
            handled += handle(next.get()) ? 1 : 0;
        }
        return handled;
    }

    private Optional<UUID> claim() {
        Optional<UUID> claimed = transaction.execute(tx -> inbound.claim(clock.instant()));
        return claimed == null ? Optional.empty() : claimed;
    }

    private boolean handle(UUID id) {
        try {
            transaction.executeWithoutResult(tx -> inbound.lock(id).ifPresent(this::handle));
            return true;
        } catch (RuntimeException e) {
            metrics.failed();
            LOG.error("Mail {} could not be handled; it is tried again, then held for a person", id, e);
            return false;
        }
    }

    private void handle(Raw raw) {
        ParsedMail mail;
        try {
            mail = parser.parse(raw.bytes());
        } catch (UnreadableMail e) {
            hold(raw, "unreadable", null);
            return;
        }
        if (raw.attempts() > MOST_ATTEMPTS) {
            hold(raw, "failed", mail);
            return;
        }
        String key = ContentKey.of(mail);
        Optional<Earlier> earlier = inbound.earlier(raw.mailbox(), key);
        if (earlier.isPresent()) {
            repeated(raw, key, earlier.get(), mail);
        } else {
            Verdict done = actions.act(classifier.classify(mail, raw.company()), mail, raw);
            inbound.handled(raw, key, null, done, mail);
            metrics.received(done.disposition());
        }
    }

    private void repeated(Raw raw, String key, Earlier earlier, ParsedMail mail) {
        Verdict same =
                new Verdict(earlier.disposition(), "duplicate", earlier.submissionId(), earlier.requestId(), null);
        inbound.handled(raw, key, earlier.id(), same, mail);
    }

    private void hold(Raw raw, String reason, @org.jspecify.annotations.Nullable ParsedMail mail) {
        inbound.handled(raw, "raw:" + raw.id(), null, new Verdict(Disposition.HELD, reason, null, null, null), mail);
        metrics.received(Disposition.HELD);
    }
}
