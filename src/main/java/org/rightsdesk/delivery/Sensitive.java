package org.rightsdesk.delivery;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What never leaves the house, recognised by the name of its field or by its form. */
final class Sensitive {

    /** CF22, M8: a name that speaks of a password or another secret. */
    private static final Pattern SECRET = Pattern.compile(
            "(^|[^a-z])(password|passwd|pwd|passcode|pin|pin[ _-]?(code|koodi|kod)|salasana|tunnusluku|lösenord|losenord"
                    + "|secret|token|api[ _-]?key|password[ _-]?hash|salasanan?[ _-]?tiiviste)([^a-z]|$)");

    /** CD4: a name that speaks of who of the staff looked or acted. */
    private static final Pattern STAFF =
            Pattern.compile("(^|[^a-z])(staff|employee|handled[ _-]?by|viewed[ _-]?by|changed[ _-]?by|read[ _-]?by"
                    + "|handler|käsittelijä|kasittelija|katsoja|katselija|työntekijä|tyontekija|tallentaja|muuttaja"
                    + "|handläggare|handlaggare|anställd|anstalld)([^a-z]|$)");

    /** R56: an identity code; what stands before the last four characters is the birth date. */
    private static final Pattern IDENTITY_CODE =
            Pattern.compile("(?<![0-9A-Za-z])(\\d{6}[-+ABCDEFYXWVU])\\d{3}[0-9A-FHJ-NPR-Y](?![0-9A-Za-z])");

    /** In running text: the word and what follows it. */
    private static final Pattern SECRET_IN_TEXT = Pattern.compile(
            "(?iu)\\b(password|salasana|tunnusluku|lösenord|pin[ -]?(?:code|koodi|kod))(\\s*[:=]\\s*)(\\S+)");

    private Sensitive() {}

    /** Why a field of this name is left out; nothing for an ordinary one. */
    static Optional<Redaction.Reason> field(String name) {
        String lower = name.replaceAll("([a-zåäö])([A-ZÅÄÖ])", "$1_$2").toLowerCase(Locale.ROOT);
        if (SECRET.matcher(lower).find()) {
            return Optional.of(Redaction.Reason.SECRET);
        }
        return STAFF.matcher(lower).find() ? Optional.of(Redaction.Reason.STAFF_NAME) : Optional.empty();
    }

    static boolean hasIdentityCode(String text) {
        return IDENTITY_CODE.matcher(text).find();
    }

    /** The last four characters of each identity code are covered (R41). */
    static String masked(String text) {
        return IDENTITY_CODE.matcher(text).replaceAll("$1****");
    }

    static boolean hasSecret(String text) {
        return SECRET_IN_TEXT.matcher(text).find();
    }

    static String withoutSecrets(String text) {
        return SECRET_IN_TEXT.matcher(text).replaceAll("$1$2[–]");
    }
}
