package org.rightsdesk.company;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.BusinessId;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Localized;

/**
 * A data controller as its profile describes it (rules.md A.1–A.4).
 *
 * @param referencePrefix first letter of its case numbers, e.g. {@code K}
 * @param shortName what colleagues call it, e.g. its town
 * @param mailbox the address that customers write to and our letters come from
 * @param phone as printed, or null where none is announced
 * @param contactRole the role that answers for register matters, never a person
 * @param dpo address of the data protection officer, or null where none is named (K1)
 * @param languages in which the company serves
 * @param channels the ways that the notice announces; all others are open too (CF25)
 * @param transfers outside the European Economic Area
 * @param marketingKinds what a person can forbid here as marketing
 * @param color accent of the company's mark as {@code #RRGGBB}
 */
public record Company(
        CompanyKey key,
        String referencePrefix,
        String name,
        String shortName,
        BusinessId businessId,
        EmailAddress mailbox,
        List<String> postalAddress,
        @Nullable String phone,
        Localized contactRole,
        @Nullable EmailAddress dpo,
        @Nullable String website,
        String color,
        List<RegisterProfile> registers,
        List<RecipientProfile> recipients,
        List<DataCategory> categories,
        Set<Language> languages,
        Policies policies,
        PrivacyNotice notice,
        List<Purpose> purposes,
        List<IntakeChannel> channels,
        List<Transfer> transfers,
        Set<MarketingKind> marketingKinds) {

    /** Whether its marketing goes by profiles (N13, CF17). */
    public boolean marketsByProfile() {
        return marketingKinds.stream().anyMatch(MarketingKind::isByProfile);
    }

    /** As it is written in a language: {@code PL 274} is {@code PB 274} in Swedish and {@code PO Box 274} in English. */
    public List<String> postalAddress(Language language) {
        String box = language == Language.SV ? "PB " : language == Language.EN ? "PO Box " : "PL ";
        return postalAddress.stream()
                .map(line -> line.replaceFirst("^PL (?=\\d)", box))
                .toList();
    }

    /** Whether its address is one that people can come to: nobody shows an identity document at a post box (M1). */
    public boolean hasOffice() {
        return !postalAddress.isEmpty() && postalAddress.stream().noneMatch(line -> line.matches("PL \\d.*"));
    }

    public Optional<RegisterProfile> register(String registerKey) {
        return registers.stream().filter(r -> r.key().equals(registerKey)).findFirst();
    }

    public Optional<RecipientProfile> recipient(String recipientKey) {
        return recipients.stream().filter(r -> r.key().equals(recipientKey)).findFirst();
    }

    public Optional<DataCategory> category(String categoryKey) {
        return categories.stream().filter(c -> c.key().equals(categoryKey)).findFirst();
    }
}
