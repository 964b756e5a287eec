package org.rightsdesk.correspondence;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.EmailAddress;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Speaks to the mail server and understands its answer. */
@Component
class LetterPost {

    /** What the mail server said. */
    enum Kind {
        /** It has the letter. */
        TAKEN,
        /** The customer's address is refused for good. */
        REFUSED,
        /** It does not have the letter; try later. */
        NOT_TAKEN,
        /** The connection broke while it could already have had the letter. */
        UNKNOWN
    }

    /**
     * @param code SMTP code of a refusal
     * @param trouble what is to be repeated; null when the letter is settled
     */
    record Answer(Kind kind, String code, @Nullable Exception trouble) {}

    private final JavaMailSender sender;
    private final OutgoingMail outgoing;

    LetterPost(JavaMailSender sender, OutgoingMail outgoing) {
        this.sender = sender;
        this.outgoing = outgoing;
    }

    Answer send(Letter letter) {
        MimeMessage mail = outgoing.mail(letter, sender.createMimeMessage());
        try {
            sender.send(mail);
            return new Answer(Kind.TAKEN, "250", null);
        } catch (MailSendException e) {
            return answer(e, causeOf(e), Objects.requireNonNull(letter.recipient()));
        } catch (MailAuthenticationException e) {
            return new Answer(Kind.NOT_TAKEN, "535", e);
        } catch (MailException e) {
            return new Answer(Kind.UNKNOWN, "", e);
        }
    }

    /**
     * Spring names no failed message when only the closing of the connection failed, and gives the same exception twice when
     * the server was never reached.
     */
    private static Answer answer(MailSendException e, @Nullable Throwable cause, EmailAddress recipient) {
        if (e.getFailedMessages().isEmpty()) {
            return new Answer(Kind.TAKEN, "250", null);
        }
        if (e.getCause() != null && e.getCause() == cause) {
            return new Answer(Kind.NOT_TAKEN, "", e);
        }
        for (Throwable next = cause; next instanceof MessagingException m; next = m.getNextException()) {
            if (next instanceof SMTPAddressFailedException refused
                    && refused.getReturnCode() >= 500
                    && isFor(refused.getAddress(), recipient)) {
                return new Answer(Kind.REFUSED, Integer.toString(refused.getReturnCode()), null);
            }
        }
        return new Answer(wasAnswered(cause) ? Kind.NOT_TAKEN : Kind.UNKNOWN, "", e);
    }

    /** The server said no in so many words, so it has nothing. */
    private static boolean wasAnswered(@Nullable Throwable cause) {
        return cause instanceof SMTPSendFailedException failed && failed.getReturnCode() >= 400
                || cause instanceof SMTPSenderFailedException
                || cause instanceof SendFailedException failed
                        && (failed.getValidSentAddresses() == null || failed.getValidSentAddresses().length == 0)
                        && failed.getNextException() instanceof SMTPAddressFailedException;
    }

    private static boolean isFor(Address address, EmailAddress recipient) {
        return address instanceof InternetAddress internet && recipient.value().equalsIgnoreCase(internet.getAddress());
    }

    private static @Nullable Throwable causeOf(MailSendException e) {
        return Arrays.stream(e.getMessageExceptions())
                .map(Throwable.class::cast)
                .findFirst()
                .orElse(e.getCause());
    }
}
