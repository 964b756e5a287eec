package org.rightsdesk.portal;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.rightsdesk.common.Digest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** So many forms and messages from one network in ten minutes, on all nodes together. Of the network only a hash is kept, ten minutes. */
@Component
class RateLimit {

    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int GROUPS_OF_A_NETWORK = 4;

    private final SendingRepository sendings;
    private final Clock clock;
    private final int limit;

    RateLimit(
            SendingRepository sendings,
            Clock clock,
            @Value("${rightsdesk.portal.sendings-in-ten-minutes:10}") int limit) {
        this.sendings = sendings;
        this.clock = clock;
        this.limit = limit;
    }

    /** Counts one sending from the address; false when it is one too many. */
    boolean allows(String remoteAddress) {
        return sendings.take(Digest.of("network " + network(remoteAddress)), limit, WINDOW, clock.instant());
    }

    /** One customer's IPv6 network has endless addresses: the first four groups count. */
    private static String network(String remoteAddress) {
        String[] groups = remoteAddress.split(":", -1);
        return groups.length > GROUPS_OF_A_NETWORK
                ? String.join(":", Arrays.copyOf(groups, GROUPS_OF_A_NETWORK))
                : remoteAddress;
    }
}
