package org.rightsdesk.portal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Right;
import org.springframework.web.multipart.MultipartFile;

/**
 * What was typed into the request form, as it was typed.
 *
 * @param rights keys of {@link Right}; {@code unsure} and unknown ones count as none
 * @param byLetter whether the answer is wanted by letter because there is no mail address
 * @param website a field that people do not see; programs fill it
 * @param once a number given to the form when it was shown, so that pressing twice sends once
 */
record RequestForm(
        @Nullable List<String> rights,
        @Nullable String words,
        @Nullable String name,
        @Nullable String email,
        @Nullable String byLetter,
        @Nullable String address,
        @Nullable String customerNumber,
        @Nullable String siteNumber,
        @Nullable MultipartFile attachment,
        @Nullable String website,
        @Nullable String once) {

    static final List<Right> OFFERED = List.of(
            Right.ACCESS,
            Right.RECTIFICATION,
            Right.ERASURE,
            Right.RESTRICTION,
            Right.PORTABILITY,
            Right.OBJECTION,
            Right.MARKETING_BAN,
            Right.CONSENT_WITHDRAWAL);

    static RequestForm empty(String once) {
        return new RequestForm(List.of(), "", "", "", null, "", "", "", null, "", once);
    }

    public boolean chose(String key) {
        return rights != null && rights.contains(key);
    }

    Set<Right> statedRights() {
        Set<Right> stated = EnumSet.noneOf(Right.class);
        Arrays.stream(Right.values()).filter(right -> chose(right.key())).forEach(stated::add);
        return stated;
    }

    public boolean wantsLetter() {
        return byLetter != null;
    }

    boolean hasAttachment() {
        return attachment != null && !attachment.isEmpty();
    }

    Requester requester() {
        return new Requester(
                filled(name, 200).orElse(null),
                EmailAddress.parse(email).orElse(null),
                null,
                filled(address, 500).orElse(null),
                filled(customerNumber, 40).orElse(null),
                filled(siteNumber, 40).orElse(null));
    }

    static Optional<String> filled(@Nullable String text, int longest) {
        return Optional.ofNullable(text)
                .map(typed -> typed.replace("\0", "").strip())
                .filter(typed -> !typed.isEmpty())
                .map(typed -> typed.length() > longest ? typed.substring(0, longest) : typed);
    }
}
