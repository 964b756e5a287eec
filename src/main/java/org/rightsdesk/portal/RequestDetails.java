package org.rightsdesk.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.company.Company;
import org.rightsdesk.company.MarketingKind;
import org.rightsdesk.request.Right;

/**
 * What a customer may add to a right that he or she has chosen. Nothing of it is asked for; what is told goes into the words.
 *
 * @param wrongData what is wrong (rectification)
 * @param rightData what it should be
 * @param newReceiver the company to which the data go (portability)
 * @param banned names of {@link MarketingKind}; none means all marketing
 * @param provider the energy service provider that gets the data
 */
record RequestDetails(
        @Nullable String wrongData,
        @Nullable String rightData,
        @Nullable String newReceiver,
        @Nullable List<String> banned,
        @Nullable String provider) {

    static final RequestDetails NONE = new RequestDetails("", "", "", List.of(), "");

    public boolean bans(MarketingKind kind) {
        return banned != null && banned.contains(kind.name());
    }

    /** One line for each detail of a chosen right. */
    List<String> lines(RequestForm form, Company company, Words words) {
        List<String> lines = new ArrayList<>();
        if (form.chose(Right.RECTIFICATION.key())) {
            line("wrong-data", wrongData, words).ifPresent(lines::add);
            line("right-data", rightData, words).ifPresent(lines::add);
        }
        if (form.chose(Right.PORTABILITY.key())) {
            line("new-receiver", newReceiver, words).ifPresent(lines::add);
        }
        if (form.chose(Right.MARKETING_BAN.key())) {
            line("banned", names(company, words), words).ifPresent(lines::add);
        }
        if (form.chose(Right.ENERGY_DATA.key())) {
            line("provider", provider, words).ifPresent(lines::add);
        }
        return lines;
    }

    private String names(Company company, Words words) {
        return String.join(
                ", ",
                company.marketingKinds().stream()
                        .filter(this::bans)
                        .map(kind -> words.of(kind.nameKey()))
                        .toList());
    }

    private static Optional<String> line(String detail, @Nullable String typed, Words words) {
        return RequestForm.filled(typed, Integer.MAX_VALUE)
                .map(text -> words.of("portal.form." + detail) + ": " + text);
    }
}
