package org.rightsdesk.marketing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rightsdesk.company.MarketingKind;

/**
 * A ban that holds.
 *
 * @param contacts the contact points by which it is found, as they are compared
 */
public record StandingBan(
        UUID id, Set<MarketingKind> kinds, Set<MarketingChannel> channels, Instant since, List<String> contacts) {

    @Override
    public String toString() {
        return "StandingBan[" + id + "]";
    }
}
