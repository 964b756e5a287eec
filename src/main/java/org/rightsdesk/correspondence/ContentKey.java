package org.rightsdesk.correspondence;

import java.util.stream.Collectors;
import org.rightsdesk.common.Digest;
import org.rightsdesk.correspondence.mail.ParsedMail;

/**
 * Tells whether two deliveries are one mail. Relays add trace fields and change encodings, so the words are compared and not
 * the bytes; two different letters under one Message-ID stay two.
 */
final class ContentKey {

    private ContentKey() {}

    static String of(ParsedMail mail) {
        String files = mail.attachments().stream()
                .map(file -> Digest.of(file.content()))
                .collect(Collectors.joining(","));
        return Digest.of(String.join(
                "\n",
                String.valueOf(mail.messageId()),
                mail.from() == null ? "" : mail.from().value(),
                mail.subject(),
                String.valueOf(mail.date()),
                mail.text(),
                files));
    }
}
