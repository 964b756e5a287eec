package org.rightsdesk.marketing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.company.MarketingKind;

/**
 * The entry of a ban: kinds, channels, since when, from which request, and the contact points by which it is found. It is ended by the
 * person only, never by an erasure ({@code SUPPRESSION_ENTRY}, C.3, C.7).
 *
 * @param requestId where it came from; the request may be gone by now
 */
public record Suppression(
        UUID id,
        CompanyKey company,
        Set<MarketingKind> kinds,
        Set<MarketingChannel> channels,
        Instant since,
        @Nullable UUID requestId,
        List<ContactPoint> points) {

    boolean bars(MarketingKind kind, MarketingChannel channel) {
        return kinds.contains(kind) && channels.contains(channel);
    }

    @Override
    public String toString() {
        return "Suppression[" + id + "]";
    }
}
