package org.rightsdesk.correspondence.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads the bytes of a mail as they arrived. Lenient: what one part hides, the others still show. */
public final class MailParser {

    /** Jakarta Mail reads these switches from the system only, once, when its classes are loaded. */
    private static final Map<String, String> LENIENT = Map.of(
            "mail.mime.base64.ignoreerrors", "true",
            "mail.mime.uudecode.ignoreerrors", "true",
            "mail.mime.uudecode.ignoremissingbeginend", "true",
            "mail.mime.ignoreunknownencoding", "true",
            "mail.mime.decodetext.strict", "false",
            "mail.mime.parameters.strict", "false",
            "mail.mime.decodefilename", "true",
            "mail.mime.multipart.allowempty", "true",
            "mail.mime.multipart.ignoremissingendboundary", "true",
            "mail.mime.multipart.ignoremissingboundaryparameter", "true");

    private static final Session SESSION;

    static {
        LENIENT.forEach(System::setProperty);
        SESSION = Session.getInstance(new Properties());
    }

    /** @throws UnreadableMail when the bytes are no mail at all */
    public ParsedMail parse(byte[] raw) throws UnreadableMail {
        try {
            return read(new MimeMessage(SESSION, new ByteArrayInputStream(raw)));
        } catch (MessagingException | RuntimeException e) {
            throw new UnreadableMail(e);
        }
    }

    private static ParsedMail read(MimeMessage message) {
        Headers headers = new Headers(message);
        Body body = Body.of(message);
        String subject = headers.first("Subject").orElse("");
        return new ParsedMail(
                headers.address("From").or(() -> headers.address("Sender")).orElse(null),
                headers.displayName("From").orElse(null),
                headers.recipients(),
                subject,
                date(message),
                headers.messageId().orElse(null),
                headers.refersTo(),
                SignalReader.read(headers, subject),
                body.text(),
                body.attachments(),
                ReturnedMail.read(message, headers, body).orElse(null),
                body.damaged());
    }

    private static @Nullable Instant date(MimeMessage message) {
        try {
            return Optional.ofNullable(message.getSentDate())
                    .map(Date::toInstant)
                    .orElse(null);
        } catch (MessagingException e) {
            return null;
        }
    }
}
