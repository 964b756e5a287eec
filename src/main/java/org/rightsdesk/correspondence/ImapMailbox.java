package org.rightsdesk.correspondence;

import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.StoreClosedException;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.rightsdesk.company.Company;
import org.rightsdesk.correspondence.PositionRepository.Position;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads a mailbox over IMAP without changing anything in it: not a flag is set, nothing is deleted. */
@Component
class ImapMailbox {

    private static final Logger LOG = LoggerFactory.getLogger(ImapMailbox.class);
    private static final String TIMEOUT = "30000";

    private final Set<IMAPFolder> idling = ConcurrentHashMap.newKeySet();
    private final MailSettings settings;
    private final Clock clock;

    ImapMailbox(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Hands every mail behind the position to the reader, oldest first. */
    void read(Company company, Position position, Consumer<Fetched> reader) throws MessagingException {
        MailSettings.Imap imap = settings.imap();
        try (Store store = Session.getInstance(properties()).getStore(protocol())) {
            store.connect(imap.host(), imap.port(), settings.user(company), settings.password(company));
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                read(inbox, position, reader);
            }
        }
    }

    /**
     * Waits for the server's word that something new is there (IMAP IDLE). The next look into the mailbox finds out what.
     *
     * @return false when the server does not offer it
     */
    boolean awaitNews(Company company, Position position, Duration atMost) throws MessagingException {
        MailSettings.Imap imap = settings.imap();
        try (Store store = Session.getInstance(properties()).getStore(protocol())) {
            store.connect(imap.host(), imap.port(), settings.user(company), settings.password(company));
            if (!(store instanceof IMAPStore able && able.hasCapability("IDLE"))) {
                return false;
            }
            idle((IMAPFolder) store.getFolder("INBOX"), position, atMost);
            return true;
        }
    }

    private void idle(IMAPFolder inbox, Position position, Duration atMost) throws MessagingException {
        inbox.open(Folder.READ_ONLY);
        boolean newAlready =
                inbox.getUIDValidity() != position.uidValidity() || inbox.getUIDNext() > position.lastUid() + 1;
        if (newAlready) {
            return;
        }
        idling.add(inbox);
        Thread end = Thread.ofVirtual().start(() -> closeAfter(inbox, atMost));
        try {
            inbox.idle(true);
        } finally {
            end.interrupt();
            idling.remove(inbox);
        }
    }

    /** Ends all waiting for news. */
    void stopWaiting() {
        idling.forEach(ImapMailbox::close);
    }

    private static void closeAfter(IMAPFolder inbox, Duration atMost) {
        try {
            Thread.sleep(atMost);
            close(inbox);
        } catch (InterruptedException news) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(IMAPFolder inbox) {
        try {
            inbox.close();
        } catch (MessagingException | IllegalStateException e) {
            LOG.debug("The mailbox was closed already", e);
        }
    }

    private void read(Folder inbox, Position position, Consumer<Fetched> reader) throws MessagingException {
        UIDFolder numbered = (UIDFolder) inbox;
        long validity = numbered.getUIDValidity();
        long last = validity == position.uidValidity() ? position.lastUid() : 0;
        for (Message message : numbered.getMessagesByUID(last + 1, UIDFolder.LASTUID)) {
            long uid = message == null ? 0 : numbered.getUID(message);
            if (message != null && uid > last) {
                reader.accept(new Fetched(validity, uid, received(message), bytes(message)));
            }
        }
    }

    /** A mail that the server cannot hand over is kept as an empty one, to be seen by a person; it must not block the next. */
    private static byte[] bytes(Message message) throws MessagingException {
        try (ByteArrayOutputStream raw = new ByteArrayOutputStream()) {
            message.writeTo(raw);
            return raw.toByteArray();
        } catch (FolderClosedException | StoreClosedException gone) {
            throw gone;
        } catch (IOException e) {
            throw new MessagingException("The connection broke", e);
        } catch (MessagingException unreadable) {
            return new byte[0];
        }
    }

    private Instant received(Message message) throws MessagingException {
        Date received = message.getReceivedDate();
        Instant now = clock.instant();
        return received == null || received.toInstant().isAfter(now) ? now : received.toInstant();
    }

    private String protocol() {
        return settings.imap().ssl() ? "imaps" : "imap";
    }

    private Properties properties() {
        Properties properties = new Properties();
        String prefix = "mail." + protocol() + ".";
        properties.setProperty(prefix + "connectiontimeout", "10000");
        properties.setProperty(prefix + "timeout", TIMEOUT);
        properties.setProperty(prefix + "writetimeout", TIMEOUT);
        properties.setProperty(prefix + "partialfetch", "false");
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty(prefix + "starttls.enable", "true");
        return properties;
    }
}
