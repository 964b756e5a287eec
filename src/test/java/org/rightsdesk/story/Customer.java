package org.rightsdesk.story;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** An invented customer with a mail program: writes by SMTP, reads by IMAP. */
public final class Customer {

    private final String name;
    private final String address;
    private final int smtpPort;
    private final int imapPort;

    public Customer(String name, String address, int smtpPort, int imapPort) {
        this.name = name;
        this.address = address;
        this.smtpPort = smtpPort;
        this.imapPort = imapPort;
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    /** A mail as the customer reads it. */
    public record Mail(String subject, String text, String replyTo, String messageId, @Nullable String autoSubmitted) {}

    void writes(String to, String subject, String words) throws MessagingException {
        send(to, subject, words, null);
    }

    /** Answers as mail programs do: to the address that the mail names, with its number in References. */
    void answers(Mail mail, String words) throws MessagingException {
        send(mail.replyTo(), "Vs: " + mail.subject(), words, mail.messageId());
    }

    private void send(String to, String subject, String words, @Nullable String inReplyTo) throws MessagingException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", String.valueOf(smtpPort));
        MimeMessage mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom(new InternetAddress(name + " <" + address + ">"));
        mail.setRecipients(Message.RecipientType.TO, to);
        mail.setSubject(subject, "UTF-8");
        mail.setText(words, "UTF-8");
        if (inReplyTo != null) {
            mail.setHeader("In-Reply-To", inReplyTo);
            mail.setHeader("References", inReplyTo);
        }
        Transport.send(mail);
    }

    /** Everything in the mailbox, oldest first. */
    public List<Mail> reads() throws MessagingException, IOException {
        Store store = Session.getInstance(new Properties()).getStore("imap");
        store.connect("127.0.0.1", imapPort, address, "any");
        try (Folder inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_ONLY);
            List<Mail> mails = new ArrayList<>();
            for (Message message : inbox.getMessages()) {
                mails.add(read(message));
            }
            return mails;
        } finally {
            store.close();
        }
    }

    private static Mail read(Message message) throws MessagingException, IOException {
        String[] automatic = message.getHeader("Auto-Submitted");
        return new Mail(
                message.getSubject(),
                text(message),
                InternetAddress.toString(message.getReplyTo()),
                message.getHeader("Message-ID")[0],
                automatic == null ? null : automatic[0]);
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return ((String) part.getContent()).replace("\r\n", "\n");
        }
        StringBuilder text = new StringBuilder();
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                text.append(text(parts.getBodyPart(i)));
            }
        }
        return text.toString();
    }
}
