package org.rightsdesk.marketing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;

/**
 * A consent that a person gave.
 *
 * @param channels for electronic marketing, the channels it opens; empty for another purpose
 * @param wording the text agreed to, or empty where it is not known
 * @param givenOn the day, or null where it is not known
 */
public record Consent(
        CompanyKey company,
        ConsentPurpose purpose,
        Set<MarketingChannel> channels,
        String wording,
        @Nullable LocalDate givenOn) {}
