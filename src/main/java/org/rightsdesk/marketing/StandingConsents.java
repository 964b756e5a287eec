package org.rightsdesk.marketing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Consents of one kind that hold. Consents are found by a keyed hash only, so a list tells how many, not whose.
 *
 * @param givenOn the day, or null where it is not known
 */
public record StandingConsents(
        ConsentPurpose purpose,
        Set<MarketingChannel> channels,
        String wording,
        @Nullable LocalDate givenOn,
        int people) {}
