package org.rightsdesk.embedded;

import com.icegreen.greenmail.user.UserException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.company.Companies;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Brings the demo letters to the companies' mailboxes: those of today over SMTP, older ones lie there since their day. */
@Component
@Profile(EmbeddedSettings.PROFILE)
class DemoMails {

    private final JavaMailSender sender;
    private final EmbeddedMailServer server;
    private final Companies companies;
    private final Clock clock;

    DemoMails(JavaMailSender sender, EmbeddedMailServer server, Companies companies, Clock clock) {
        this.sender = sender;
        this.server = server;
        this.companies = companies;
        this.clock = clock;
    }

    void send(DemoCase demo) {
        String mailbox = companies.get(demo.companyKey()).mailbox().value();
        Instant sent = clock.instant().minus(Duration.ofDays(demo.age()));
        try {
            MimeMessage mail = mail(demo.from(), mailbox, demo.subject(), demo.text(), sent);
            if (demo.automatic()) {
                mail.setHeader("Auto-Submitted", "auto-generated");
            }
            if (demo.age() == 0) {
                sender.send(mail);
            } else {
                server.put(mailbox, mail, sent);
            }
        } catch (MessagingException | UserException e) {
            throw new IllegalStateException("A demo letter cannot be sent", e);
        }
    }

    /** Somebody writes to a company now. */
    void write(CompanyKey company, String from, String subject, String text) {
        try {
            sender.send(mail(from, companies.get(company).mailbox().value(), subject, text, clock.instant()));
        } catch (MessagingException e) {
            throw new IllegalStateException("A demo letter cannot be sent", e);
        }
    }

    private static MimeMessage mail(String from, String mailbox, String subject, String text, Instant sent)
            throws MessagingException {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setFrom(address(from));
        mail.setRecipients(Message.RecipientType.TO, mailbox);
        mail.setSubject(subject, "UTF-8");
        mail.setText(text, "UTF-8");
        mail.setSentDate(Date.from(sent));
        mail.saveChanges();
        return mail;
    }

    private static InternetAddress address(String from) throws MessagingException {
        int bracket = from.indexOf('<');
        try {
            return new InternetAddress(
                    from.substring(bracket + 1, from.indexOf('>')),
                    from.substring(0, bracket).strip(),
                    "UTF-8");
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new MessagingException("UTF-8", impossible);
        }
    }
}
