package org.rightsdesk.correspondence.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks the parts of a mail once: the text a person reads, and the files. */
final class Body {

    private static final int DEEPEST = 20;

    private final List<Attachment> attachments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean damaged;

    static Body of(Part message) {
        Body body = new Body();
        body.walk(message, 0);
        if (body.text.isEmpty() && body.attachments.isEmpty()) {
            body.append(rawText(message));
            body.damaged = !body.text.isEmpty();
        }
        return body;
    }

    String text() {
        return text.toString().strip();
    }

    List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    boolean damaged() {
        return damaged;
    }

    private void walk(Part part, int depth) {
        try {
            if (part.isMimeType("multipart/alternative")) {
                append(best(part));
            } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
                walkAll(parts, depth);
            } else {
                leaf(part);
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            damaged = true;
            append(rawText(part));
        }
    }

    private void walkAll(Multipart parts, int depth) throws MessagingException {
        for (int i = 0; depth < DEEPEST && i < parts.getCount(); i++) {
            walk(parts.getBodyPart(i), depth + 1);
        }
    }

    private void leaf(Part part) throws MessagingException, IOException {
        if (isText(part)) {
            append(textOf(part));
        } else if (!part.isMimeType("message/delivery-status") && !part.isMimeType("text/rfc822-headers")) {
            attachments.add(new Attachment(fileName(part), bytes(part)));
        }
    }

    /** Of alternatives the plain text, unless it is empty. */
    private String best(Part alternatives) throws MessagingException, IOException {
        if (!(alternatives.getContent() instanceof Multipart parts)) {
            return rawText(alternatives);
        }
        Body plain = new Body();
        Body others = new Body();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            (part.isMimeType("text/plain") ? plain : others).walk(part, DEEPEST - 5);
        }
        attachments.addAll(plain.attachments());
        attachments.addAll(others.attachments());
        return plain.text().isBlank() ? others.text() : plain.text();
    }

    private void append(String more) {
        if (!more.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(more.strip());
        }
    }

    private static boolean isText(Part part) throws MessagingException {
        boolean text = part.isMimeType("text/plain") || part.isMimeType("text/html");
        return text && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) && part.getFileName() == null;
    }

    private static String textOf(Part part) throws MessagingException, IOException {
        String text = TextDecoder.decode(bytes(part), charset(part));
        return part.isMimeType("text/html") ? HtmlText.plain(text) : text.replace("\r\n", "\n");
    }

    private static @Nullable String charset(Part part) throws MessagingException {
        try {
            return new ContentType(part.getContentType()).getParameter("charset");
        } catch (ParseException e) {
            return null;
        }
    }

    private static String fileName(Part part) throws MessagingException {
        String name = part.getFileName();
        if (name != null && !name.isBlank()) {
            return TextDecoder.header(name).replaceAll("[\\p{Cntrl}/\\\\]", "_");
        }
        return part.isMimeType("message/rfc822") ? "message.eml" : "attachment";
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }

    /** What stands in a part that cannot be taken apart: better ugly than lost. */
    private static String rawText(Part part) {
        try (InputStream in = part instanceof jakarta.mail.internet.MimeMessage message
                ? message.getRawInputStream()
                : part instanceof MimePart mime && mime instanceof jakarta.mail.internet.MimeBodyPart body
                        ? body.getRawInputStream()
                        : part.getInputStream()) {
            return TextDecoder.guess(in.readAllBytes());
        } catch (MessagingException | IOException | RuntimeException e) {
            return "";
        }
    }
}
