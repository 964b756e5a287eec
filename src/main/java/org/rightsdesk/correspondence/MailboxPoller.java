package org.rightsdesk.correspondence;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.correspondence.PositionRepository.Position;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings mails from the mailboxes into the house. Each mail is stored raw in a transaction of its own before anything is made
 * of it; what is stored is then handled one by one. A lease in the database lets one node at a time read a mailbox.
 */
@Component
public class MailboxPoller {

    static final Actor ACTOR = Actor.system("mailbox");

    private static final Logger LOG = LoggerFactory.getLogger(MailboxPoller.class);
    /** Kept from mail to mail, given back at the end: a node that dies at it is waited for no longer than this. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    private final String node = UUID.randomUUID().toString();
    private final Companies companies;
    private final ImapMailbox imap;
    private final PositionRepository positions;
    private final InboundRepository inbound;
    private final MailHandling handling;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MailboxPoller(
            Companies companies,
            ImapMailbox imap,
            PositionRepository positions,
            InboundRepository inbound,
            MailHandling handling,
            Clock clock,
            TransactionTemplate transaction) {
        this.companies = companies;
        this.imap = imap;
        this.positions = positions;
        this.inbound = inbound;
        this.handling = handling;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Reads all mailboxes now and handles what is waiting.
     *
     * @return how many mails were handled
     */
    public int pollNow() {
        companies.all().forEach(this::poll);
        return handleWaiting();
    }

    /** Reads one mailbox to its end; trouble is logged, and the next round tries again. */
    boolean poll(Company company) {
        String mailbox = company.mailbox().value();
        Instant now = clock.instant();
        if (!Boolean.TRUE.equals(transaction.execute(tx -> positions.lease(mailbox, node, now, now.plus(LEASE))))) {
            return false;
        }
        Position position = positions.position(mailbox);
        try {
            imap.read(company, position, mail -> store(mail, company));
            positions.finish(mailbox, node, position.poll(), clock.instant());
            return true;
        } catch (MessagingException e) {
            if (!Thread.currentThread().isInterrupted()) { // the application is not just ending
                LOG.warn("The mailbox of {} cannot be read: {}", company.key().value(), e.getMessage());
            }
            return false;
        }
    }

    /** Waits until the server has news, or for a while where it cannot tell. Trouble counts as no news: the next look tells it. */
    void awaitNews(Company company, Duration atMost) {
        try {
            Position position = positions.position(company.mailbox().value());
            if (position.lastUid() > 0) {
                imap.awaitNews(company, position, atMost);
            }
        } catch (MessagingException | IllegalStateException e) {
            LOG.debug("No news of {}", company.key(), e);
        }
    }

    /** Ends all waiting for news. */
    void stopWaiting() {
        imap.stopWaiting();
    }

    int handleWaiting() {
        return ActingAs.call(ACTOR, handling::handleWaiting);
    }

    private void store(Fetched mail, Company company) {
        String mailbox = company.mailbox().value();
        transaction.executeWithoutResult(tx -> {
            inbound.store(mail, mailbox, company.key(), clock.instant());
            positions.advance(
                    mailbox, mail.uidValidity(), mail.uid(), clock.instant().plus(LEASE));
        });
    }
}
