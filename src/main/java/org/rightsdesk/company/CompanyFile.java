package org.rightsdesk.company;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.BusinessId;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Localized;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The shape of a profile file; what is needed has been checked before. */
record CompanyFile(
        String referencePrefix,
        String name,
        @Nullable String shortName,
        String businessId,
        String mailbox,
        @Nullable List<String> postalAddress,
        @Nullable String phone,
        Localized contactRole,
        @Nullable String dpo,
        @Nullable String website,
        String color,
        List<RegisterProfile> registers,
        @Nullable List<RecipientProfile> recipients,
        List<DataCategory> categories,
        @DefaultValue({"fi", "sv", "en"}) Set<Language> languages,
        @DefaultValue Policies policies,
        @DefaultValue PrivacyNotice notice,
        @DefaultValue List<Purpose> purposes,
        @DefaultValue List<IntakeChannel> channels,
        @DefaultValue List<Transfer> transfers,
        @DefaultValue("direct-marketing") Set<MarketingKind> marketingKinds) {

    Company toCompany(CompanyKey key, EmailAddress mailboxInUse) {
        return new Company(
                key,
                referencePrefix,
                name,
                requireNonNullElse(shortName, name),
                new BusinessId(businessId),
                mailboxInUse,
                requireNonNullElse(postalAddress, List.of()),
                phone,
                contactRole,
                EmailAddress.parse(dpo).orElse(null),
                website,
                color,
                List.copyOf(registers),
                requireNonNullElse(recipients, List.of()),
                List.copyOf(categories),
                languages,
                policies,
                notice,
                purposes,
                channels,
                transfers,
                marketingKinds);
    }
}
