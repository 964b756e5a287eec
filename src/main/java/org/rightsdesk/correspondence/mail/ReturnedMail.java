package org.rightsdesk.correspondence.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.EmailAddress;

/** Finds out whether a mail is the return of a mail of ours: by RFC 3464, else by the habits of older servers. */
final class ReturnedMail {

    private static final int ENOUGH = 64 * 1024;
    private static final Pattern ACTION = field("Action", "(\\w+)");
    private static final Pattern STATUS = field("Status", "([245]\\.\\d+\\.\\d+)");
    private static final Pattern RECIPIENT = field("(?:Final|Original)-Recipient", "[^;\\n]*;\\s*<?([^\\s<>]+)");
    private static final Pattern MESSAGE_ID = field("Message-ID", "(<[^<>\\s]+>)");
    private static final Pattern SUBJECT = field("Subject", "(.+(?:\\r?\\n[ \\t].+)*)");
    private static final Pattern RETURNED_SUBJECT = Pattern.compile(
            "undeliver|delivery (?:status|failure|has failed)|returned mail|returned to sender|mail delivery (?:failed|system|sub)"
                    + "|failure notice|perille|toimitus ep|toimittaminen ep|ei voitu toimittaa|palautett|kunde inte levere|olever|ej leverer",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DELAYED = Pattern.compile(
            "delay|warning|still (?:being )?retr|viiväst|försen", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BRACKETED = Pattern.compile("<([^<>\\s]+@[^<>\\s]+)>");

    private ReturnedMail() {}

    static Optional<DeliveryReport> read(Part message, Headers headers, Body body) {
        String status = textOfParts(message, "message/delivery-status");
        if (!status.isEmpty()) {
            return Optional.of(report(isFailure(status), status, returnedHeaders(message)));
        }
        return looksReturned(headers) ? Optional.of(freeForm(headers, body, message)) : Optional.empty();
    }

    private static boolean isFailure(String status) {
        return find(ACTION, status)
                .map(action -> action.equalsIgnoreCase("failed"))
                .orElse(true);
    }

    private static DeliveryReport report(boolean failed, String status, String returned) {
        return new DeliveryReport(
                failed,
                find(RECIPIENT, status).flatMap(EmailAddress::parse).orElse(null),
                find(STATUS, status).orElse(null),
                find(MESSAGE_ID, returned).orElse(null),
                find(SUBJECT, returned).map(TextDecoder::header).orElse(null));
    }

    private static boolean looksReturned(Headers headers) {
        boolean daemon = headers.says("From", "mailer-daemon|postmaster|mail delivery (?:sub)?system")
                || headers.says("Return-Path", "^\\s*<\\s*>");
        return headers.has("X-Failed-Recipients") || (daemon && headers.says("Subject", RETURNED_SUBJECT.pattern()));
    }

    private static DeliveryReport freeForm(Headers headers, Body body, Part message) {
        String said = headers.first("Subject").orElse("") + "\n" + body.text();
        String returned = returnedHeaders(message);
        Optional<EmailAddress> recipient = headers.address("X-Failed-Recipients")
                .or(() -> find(BRACKETED, body.text()).flatMap(EmailAddress::parse));
        return new DeliveryReport(
                !DELAYED.matcher(headers.first("Subject").orElse("")).find(),
                recipient.orElse(null),
                null,
                find(MESSAGE_ID, returned.isEmpty() ? said : returned).orElse(null),
                find(SUBJECT, returned.isEmpty() ? body.text() : returned)
                        .map(TextDecoder::header)
                        .orElse(null));
    }

    private static String returnedHeaders(Part message) {
        String headers = textOfParts(message, "text/rfc822-headers");
        return headers.isEmpty() ? textOfParts(message, "message/rfc822") : headers;
    }

    /** The beginning of the first part of that type, as text; empty where there is none. */
    private static String textOfParts(Part part, String type) {
        try {
            if (part.isMimeType(type)) {
                return beginning(part);
            }
            if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
                return textOfParts(parts, type);
            }
            return "";
        } catch (MessagingException | IOException | RuntimeException e) {
            return "";
        }
    }

    private static String textOfParts(Multipart parts, String type) throws MessagingException {
        String found = "";
        for (int i = 0; found.isEmpty() && i < parts.getCount(); i++) {
            found = textOfParts(parts.getBodyPart(i), type);
        }
        return found;
    }

    private static String beginning(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return TextDecoder.guess(in.readNBytes(ENOUGH)).replace("\r\n", "\n");
        }
    }

    private static Optional<String> find(Pattern pattern, @Nullable String text) {
        Matcher matcher = pattern.matcher(text == null ? "" : text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Pattern field(String name, String value) {
        return Pattern.compile("^" + name + ":\\s*" + value, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    }
}
