package org.rightsdesk.correspondence.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rightsdesk.common.EmailAddress;

/** The header fields of a mail or of a part, read leniently. */
final class Headers {

    private static final Pattern ANGLE = Pattern.compile("<([^<>\\s]+@[^<>\\s]+)>");
    private static final Pattern BARE = Pattern.compile("[^\\s<>,;:\"()]+@[^\\s<>,;:\"()]+");
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]+>");
    private static final List<String> RECIPIENTS = List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To");

    private final Part part;

    Headers(Part part) {
        this.part = part;
    }

    List<String> all(String name) {
        return raw(name).stream().map(TextDecoder::header).toList();
    }

    private List<String> raw(String name) {
        try {
            String[] values = part.getHeader(name);
            return values == null ? List.of() : List.of(values);
        } catch (MessagingException e) {
            return List.of();
        }
    }

    Optional<String> first(String name) {
        return all(name).stream().filter(value -> !value.isBlank()).findFirst();
    }

    int count(String name) {
        return raw(name).size();
    }

    boolean has(String name) {
        return first(name).isPresent();
    }

    /** A field of that name says something of that form. */
    boolean says(String name, String pattern) {
        return all(name).stream().anyMatch(value -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
                .matcher(value)
                .find());
    }

    Optional<EmailAddress> address(String name) {
        return raw(name).stream().flatMap(value -> addresses(value).stream()).findFirst();
    }

    /** The name before the address; empty where there is none. */
    Optional<String> displayName(String name) {
        return raw(name).stream()
                .filter(value -> value.contains("<"))
                .findFirst()
                .map(value -> TextDecoder.header(value.substring(0, value.indexOf('<')))
                        .replaceAll("[\"\\p{Cntrl}]", "")
                        .strip())
                .filter(value -> !value.isEmpty() && !value.contains("@"));
    }

    List<EmailAddress> recipients() {
        return RECIPIENTS.stream()
                .flatMap(name -> raw(name).stream())
                .flatMap(value -> addresses(value).stream())
                .distinct()
                .toList();
    }

    Optional<String> messageId() {
        return first("Message-ID").map(value -> {
            Matcher id = MESSAGE_ID.matcher(value);
            return id.find() ? id.group() : "<" + value.replaceAll("[<>\\s]", "") + ">";
        });
    }

    /** In-Reply-To first, then References from the nearest to the oldest. */
    List<String> refersTo() {
        List<String> ids = new ArrayList<>();
        all("In-Reply-To").forEach(value -> ids.addAll(ids(value)));
        List<String> references = new ArrayList<>();
        all("References").forEach(value -> references.addAll(ids(value)));
        Collections.reverse(references);
        ids.addAll(references);
        return ids.stream().distinct().toList();
    }

    private static List<String> ids(String value) {
        return MESSAGE_ID.matcher(value).results().map(result -> result.group()).toList();
    }

    /** From the undecoded field: an encoded word must not smuggle an address in. */
    private static List<EmailAddress> addresses(String value) {
        Pattern form = ANGLE.matcher(value).find() ? ANGLE : BARE;
        return form.matcher(value)
                .results()
                .map(result -> result.groupCount() > 0 ? result.group(1) : result.group())
                .flatMap(text -> EmailAddress.parse(text).stream())
                .toList();
    }
}
