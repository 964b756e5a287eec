package org.rightsdesk.correspondence.letter;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.company.TransferBasis;
import org.rightsdesk.correspondence.letter.Block.Bullets;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;

/**
 * What no letter may hold: a personal identity code (C.9, R41), repealed law (CF10), transfer grounds that are void (CF11,
 * CF12), a password (CF22), another person's mail address. People's own words are the usual way in.
 */
final class Forbidden {

    private static final Pattern IDENTITY_CODE =
            Pattern.compile("(?<![\\p{Alnum}-])\\d{6}[-+A-FU-Ya-fu-y]\\d{3}[0-9A-Ya-y](?![\\p{Alnum}])");
    private static final String CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private static final Pattern REPEALED_ACT =
            Pattern.compile("\\b523/1999\\b|henkilötietolai|henkilötietolak|personuppgiftslagen|Personal Data Act");
    private static final Pattern PASSWORD =
            Pattern.compile("(?i)\\b(salasana\\w*|lösenord\\w*|password)\\s*(on|är|is)?\\s*[:=]\\s*\\S+");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

    private Forbidden() {}

    /** @throws Refusal that says what the letter must not hold; it does not repeat it */
    static void refuse(Scene scene, List<Block> blocks) {
        blocks.stream()
                .map(block -> found(scene, block))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(key -> {
                    throw new Refusal(key);
                });
    }

    private static @Nullable String found(Scene scene, Block block) {
        String text = block.wording();
        if (holdsIdentityCode(text)) {
            return "refusal.letter-identity-code";
        }
        if (REPEALED_ACT.matcher(text).find()) {
            return "refusal.letter-repealed-act";
        }
        if (TransferBasis.namesVoid(text)) {
            return "refusal.letter-void-transfer";
        }
        if (PASSWORD.matcher(block instanceof Bullets ? withoutCategories(scene, text) : text)
                .find()) {
            return "refusal.letter-password";
        }
        return namesAnother(scene, text) ? "refusal.letter-third-person" : null;
    }

    /** The reason why a category is kept follows its name and a colon: a category may be called a password, its reason is none. */
    private static String withoutCategories(Scene scene, String text) {
        String rest = text;
        for (Part part : scene.theDecision().map(Decision::parts).orElse(List.of())) {
            if (part.outcome() == PartOutcome.KEEP) {
                String name = Pattern.quote(scene.categoryName(part.category()));
                rest = Pattern.compile(name + ":", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(rest)
                        .replaceAll("");
            }
        }
        return rest;
    }

    /** A run of digits counts only when its check character fits: telephone numbers look alike. */
    private static boolean holdsIdentityCode(String text) {
        return IDENTITY_CODE.matcher(text).results().map(MatchResult::group).anyMatch(code -> {
            int number = Integer.parseInt(code.substring(0, 6) + code.substring(7, 10));
            return CHECK.charAt(number % CHECK.length()) == Character.toUpperCase(code.charAt(10));
        });
    }

    private static boolean namesAnother(Scene scene, String text) {
        Set<String> known = known(scene);
        Matcher mail = MAIL.matcher(text);
        while (mail.find()) {
            if (!known.contains(mail.group().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> known(Scene scene) {
        return Stream.of(
                        scene.company().mailbox(),
                        scene.company().dpo(),
                        scene.submission().requester().email())
                .filter(Objects::nonNull)
                .map(EmailAddress::value)
                .map(address -> address.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
