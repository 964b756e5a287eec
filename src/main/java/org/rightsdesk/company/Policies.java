package org.rightsdesk.company;

import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Localized;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the company handles requests (rules.md A.6). What is not said has the product's default.
 *
 * @param decider title of the one who decides; null while it is not named
 * @param rectifyOwnInitiative whether accuracy is checked beyond what the customer pointed out (M3)
 * @param legalHoldForAuthority whether an authority's open process keeps data from being deleted (M13)
 * @param endAnonymise whether data are made anonymous at the end instead of deleted (N22)
 */
public record Policies(
        @DefaultValue("optional") SignaturePolicy signature,
        @DefaultValue("offered") InPersonPolicy accessInPerson,
        @DefaultValue("gdpr-only") FeePolicy feePolicy,
        @DefaultValue("silent") AskPolicy identityMayAsk,
        @DefaultValue("silent") AskPolicy clarifyInWriting,
        @Nullable Localized decider,
        @DefaultValue("true") boolean rectifyOwnInitiative,
        @DefaultValue("true") boolean legalHoldForAuthority,
        boolean endAnonymise) {}
