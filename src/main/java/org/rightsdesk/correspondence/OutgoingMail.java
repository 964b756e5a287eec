package org.rightsdesk.correspondence;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.request.Submissions;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Makes a mail of a letter: two forms of one text, a stable Message-ID, and an address for answers that finds the case. */
@Component
class OutgoingMail {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Companies companies;
    private final Submissions submissions;
    private final StatusLinks links;
    private final java.time.Clock clock;

    OutgoingMail(Companies companies, Submissions submissions, StatusLinks links, java.time.Clock clock) {
        this.companies = companies;
        this.submissions = submissions;
        this.links = links;
        this.clock = clock;
    }

    MimeMessage mail(Letter letter, MimeMessage mail) {
        Company company = companies.get(letter.company());
        try {
            addresses(letter, company, mail);
            fields(letter, mail);
            body(letter, mail);
            return mail;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("Letter " + letter.id() + " cannot be made into a mail", e);
        }
    }

    /** A mail with a one-time code: no copy of it goes to our own mailbox. */
    MimeMessage withCode(Letter letter, String code, MimeMessage mail) {
        MimeMessage filled = mail(letter.withCode(code), mail);
        try {
            filled.setRecipients(RecipientType.BCC, (String) null);
            return filled;
        } catch (MessagingException e) {
            throw new IllegalStateException("Letter " + letter.id() + " cannot be made into a mail", e);
        }
    }

    private void addresses(Letter letter, Company company, MimeMessage mail)
            throws MessagingException, UnsupportedEncodingException {
        String mailbox = company.mailbox().value();
        mail.setFrom(new InternetAddress(mailbox, company.name(), UTF_8));
        mail.setRecipient(
                RecipientType.TO,
                new InternetAddress(Objects.requireNonNull(letter.recipient()).value()));
        mail.setRecipient(RecipientType.BCC, new InternetAddress(mailbox));
        mail.setReplyTo(
                new InternetAddress[] {new InternetAddress(replyTo(letter, company.mailbox()), company.name(), UTF_8)});
    }

    /** {@code tietosuoja+k-2026-0147@…}: an answer finds its case even when the subject is changed. */
    private String replyTo(Letter letter, EmailAddress mailbox) {
        String reference = submissions.get(letter.submissionId()).reference().toLowerCase(Locale.ROOT);
        return mailbox.localPart() + "+" + reference + "@" + mailbox.domain();
    }

    private void fields(Letter letter, MimeMessage mail) throws MessagingException {
        mail.setSubject(letter.subject(), UTF_8);
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Message-ID", letter.messageId());
        mail.setHeader("Auto-Submitted", letter.kind().origin().autoSubmitted());
        mail.setHeader("X-Auto-Response-Suppress", "All");
        mail.setHeader("Content-Language", letter.language().tag());
        if (letter.inReplyTo() != null) {
            mail.setHeader("In-Reply-To", letter.inReplyTo());
            mail.setHeader("References", letter.inReplyTo());
        }
    }

    private void body(Letter letter, MimeMessage mail) throws MessagingException {
        String text = letter.text();
        String html = letter.html();
        if (text.contains(Letter.LINK)) {
            String page = links.url(links.create(letter.submissionId()));
            String url = letter.kind() == LetterKind.MAILBOX_CHECK ? page + StatusLinks.CONFIRM : page;
            text = text.replace(Letter.LINK, url);
            html = html.replace(Letter.LINK, url);
        }
        MimeMessageHelper helper = new MimeMessageHelper(mail, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, UTF_8);
        helper.setText(text, html);
    }
}
