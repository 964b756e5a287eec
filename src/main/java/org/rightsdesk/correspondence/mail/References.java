package org.rightsdesk.correspondence.mail;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rightsdesk.common.EmailAddress;

/** Case numbers as people and mail programs carry them back to us: {@code [K-2026-0147]}, bare, or after a plus sign. */
final class References {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])([A-Za-z])\\s?[-–]\\s?(20\\d\\d)\\s?[-–]\\s?(\\d{4,9})(?:-(\\d{1,2}))?(?![\\p{L}\\p{N}]|-\\d)");

    private References() {}

    /** Those of the addresses first: nobody types them by mistake. */
    static Set<String> in(ParsedMail mail) {
        Set<String> references = new LinkedHashSet<>();
        mail.recipients().stream()
                .map(EmailAddress::localPart)
                .filter(local -> local.contains("+"))
                .flatMap(local -> in(local.substring(local.indexOf('+') + 1)))
                .forEach(references::add);
        in(mail.subject()).forEach(references::add);
        return references;
    }

    static Stream<String> in(String text) {
        return NUMBER.matcher(text).results().map(References::canonical);
    }

    private static String canonical(java.util.regex.MatchResult number) {
        String family = number.group(1).toUpperCase(Locale.ROOT) + "-" + number.group(2) + "-" + number.group(3);
        return number.group(4) == null ? family : family + "-" + number.group(4);
    }
}
