package org.rightsdesk.marketing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.company.MarketingKind;

/**
 * What was recorded on a request for a ban.
 *
 * @param since the ban holds from here on
 * @param onFile whether any of the contact points was found in a register; the ban stands either way
 * @param wrongPerson whether a contact point was left out because it is someone else's
 * @param mailUntil the last day of printed mail on its way; null when none is
 */
public record MarketingBan(
        UUID requestId,
        Set<MarketingKind> kinds,
        Set<MarketingChannel> channels,
        Instant since,
        boolean onFile,
        boolean wrongPerson,
        boolean anyPoint,
        @Nullable LocalDate mailUntil) {}
