package org.rightsdesk.embedded;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserImpl;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * SMTP and IMAP on loopback. Any address has a mailbox, any password opens it, and {@code tietosuoja+abc@…} is delivered to
 * {@code tietosuoja@…}. With a folder given, mails survive the end of the application.
 */
final class EmbeddedMailServer implements Closeable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final long START_LIMIT_MILLIS = 10_000;

    private final GreenMail server;
    private final @Nullable KeptMails kept;
    private final Clock clock;

    private EmbeddedMailServer(GreenMail server, @Nullable KeptMails kept, Clock clock) {
        this.server = server;
        this.kept = kept;
        this.clock = clock;
    }

    static EmbeddedMailServer start(int smtpPort, int imapPort, @Nullable Path folder, Clock clock) {
        GreenMail server = new BounceTakingGreenMail(new ServerSetup[] {
            setup(smtpPort, ServerSetup.PROTOCOL_SMTP), setup(imapPort, ServerSetup.PROTOCOL_IMAP)
        });
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        EmbeddedMailServer mail = new EmbeddedMailServer(server, folder == null ? null : new KeptMails(folder), clock);
        server.getUserManager().setMessageDeliveryHandler(mail::accept);
        mail.bringBack();
        server.start();
        return mail;
    }

    /** The server itself, for tests that look into mailboxes. */
    GreenMail server() {
        return server;
    }

    private static ServerSetup setup(int port, String protocol) {
        ServerSetup setup = new ServerSetup(port, LOOPBACK, protocol);
        setup.setServerStartupTimeout(START_LIMIT_MILLIS);
        return setup;
    }

    private GreenMailUser accept(MovingMessage message, MailAddress address) throws MessagingException, UserException {
        Set<MailAddress> all = message.getToAddresses();
        if (kept != null && all.iterator().next().equals(address)) {
            kept.keep(
                    all.stream().map(each -> mailboxOf(each.getEmail())).toList(),
                    message.getMessage(),
                    clock.instant());
        }
        return new ByOurClock(mailboxOf(address.getEmail()));
    }

    private synchronized GreenMailUser user(String mailbox) throws UserException {
        UserManager users = server.getUserManager();
        GreenMailUser user = users.getUser(mailbox);
        return user == null ? users.createUser(mailbox, mailbox, mailbox) : user;
    }

    private void bringBack() {
        if (kept != null) {
            kept.all().forEach(this::bringBack);
        }
    }

    private void bringBack(Path file) {
        try {
            for (String mailbox : KeptMails.mailboxes(file)) {
                put(mailbox, KeptMails.read(file), KeptMails.arrival(file));
            }
        } catch (IOException | MessagingException | UserException e) {
            throw new IllegalStateException("The kept mail " + file + " cannot be read", e);
        }
    }

    /** Puts a mail into a mailbox as if it had arrived at that time. */
    void put(String mailbox, MimeMessage mail, Instant arrival) throws MessagingException, UserException {
        try {
            server.getManagers()
                    .getImapHostManager()
                    .getInbox(user(mailbox))
                    .appendMessage(mail, new Flags(), Date.from(arrival));
        } catch (FolderException e) {
            throw new MessagingException("No inbox", e);
        }
    }

    private static String mailboxOf(String address) {
        return address.toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*@", "@").replaceAll("[^a-z0-9@._-]", "_");
    }

    @Override
    public void close() {
        server.stop();
    }

    /** A mailbox in which a mail arrives at the time of the clock given; GreenMail itself would ask the machine's. */
    private final class ByOurClock extends UserImpl {

        ByOurClock(String mailbox) {
            super(mailbox, mailbox, mailbox, server.getManagers().getImapHostManager());
        }

        @Override
        public void deliver(MovingMessage message) {
            try {
                put(getLogin(), message.getMessage(), clock.instant());
            } catch (MessagingException | UserException e) {
                throw new IllegalStateException("The mail could not be put into its mailbox", e);
            }
        }
    }
}
