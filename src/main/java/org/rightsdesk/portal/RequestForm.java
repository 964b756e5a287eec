package org.rightsdesk.portal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.company.Company;
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
 * @param acting for whom the request is made, when for another
 * @param details what the chosen rights may be told with
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
        @Nullable String once,
        ActingFor acting,
        RequestDetails details) {

    static final List<Right> OFFERED = List.of(
            Right.ACCESS,
            Right.RECTIFICATION,
            Right.ERASURE,
            Right.RESTRICTION,
            Right.PORTABILITY,
            Right.OBJECTION,
            Right.MARKETING_BAN,
            Right.CONSENT_WITHDRAWAL,
            Right.HUMAN_REVIEW,
            Right.ENERGY_DATA);

    static final int LONGEST_WORDS = 100_000;
    private static final String UNSURE = "unsure";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_NUMBER = 40;

    /** A form without any detail has none of their fields. */
    RequestForm {
        acting = Objects.requireNonNullElse(acting, ActingFor.NOBODY);
        details = Objects.requireNonNullElse(details, RequestDetails.NONE);
    }

    static RequestForm empty(String once) {
        return new RequestForm(
                List.of(), "", "", "", null, "", "", "", null, "", once, ActingFor.NOBODY, RequestDetails.NONE);
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

    /** A file of no bytes is one too: who chose it is told, and believes nothing was sent that was not. */
    boolean hasAttachment() {
        return attachment != null && (!attachment.isEmpty() || isNamed(attachment.getOriginalFilename()));
    }

    private static boolean isNamed(@Nullable String fileName) {
        return fileName != null && !fileName.isBlank();
    }

    Requester requester() {
        return new Requester(
                filled(name, LONGEST_NAME).orElse(null),
                EmailAddress.parse(email).orElse(null),
                null,
                filled(address, LONGEST_ADDRESS).orElse(null),
                filled(customerNumber, LONGEST_NUMBER).orElse(null),
                filled(siteNumber, LONGEST_NUMBER).orElse(null));
    }

    /** The words, the details, and what is too long for its field: nothing that was typed is lost. */
    String allWords(Company company, Words texts) {
        Stream<Optional<String>> tooLong = Stream.of(
                overflow(name, LONGEST_NAME, texts.of("portal.form.name")),
                overflow(address, LONGEST_ADDRESS, texts.of("portal.form.address")),
                overflow(customerNumber, LONGEST_NUMBER, texts.of("portal.form.customer-number")),
                overflow(siteNumber, LONGEST_NUMBER, texts.of("portal.form.site-number")));
        String added = Stream.of(
                        acting.lines(texts).stream(),
                        details.lines(this, company, texts).stream(),
                        tooLong.flatMap(Optional::stream),
                        unknown(texts))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
        return (filled(words, LONGEST_WORDS).orElse("") + "\n\n" + added).strip();
    }

    /** Everything that was typed, to tell two forms apart. */
    String content() {
        String file = attachment == null ? "" : attachment.getOriginalFilename() + " " + attachment.getSize();
        return String.join(
                        "\n",
                        String.valueOf(rights),
                        words,
                        name,
                        email,
                        byLetter,
                        address,
                        customerNumber,
                        siteNumber,
                        file)
                + acting
                + details;
    }

    /** What was chosen and is no right that we know, e.g. on a page of an earlier release: a person reads it. */
    private Stream<String> unknown(Words texts) {
        return Stream.ofNullable(rights)
                .flatMap(List::stream)
                .filter(key -> !key.equals(UNSURE)
                        && Arrays.stream(Right.values()).noneMatch(r -> r.key().equals(key)))
                .flatMap(key -> filled(key, Integer.MAX_VALUE).stream())
                .map(key -> texts.of("portal.form.what") + " " + key);
    }

    private static Optional<String> overflow(@Nullable String text, int longest, String label) {
        return filled(text, Integer.MAX_VALUE)
                .filter(typed -> typed.length() > longest)
                .map(typed -> label + ": " + typed);
    }

    static Optional<String> filled(@Nullable String text, int longest) {
        return Optional.ofNullable(text)
                .map(typed -> typed.replace("\0", "").strip())
                .filter(typed -> !typed.isEmpty())
                .map(typed -> typed.length() > longest ? typed.substring(0, longest) : typed);
    }
}
