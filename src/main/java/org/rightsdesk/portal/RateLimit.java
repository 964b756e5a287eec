package org.rightsdesk.portal;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** So many forms and messages from one network address in ten minutes. Kept in memory only, oldest forgotten first. */
@Component
class RateLimit {

    private static final int ADDRESSES = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int GROUPS_OF_A_NETWORK = 4;

    private final int limit;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    });

    RateLimit(@Value("${rightsdesk.portal.sendings-in-ten-minutes:10}") int limit) {
        this.limit = limit;
    }

    /** Counts one sending from the address; false when it is one too many. */
    boolean allows(String remoteAddress) {
        return buckets.computeIfAbsent(network(remoteAddress), network -> bucket())
                .tryConsume(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(limit)
                        .refillGreedy(limit, WINDOW)
                        .build())
                .build();
    }

    /** One customer's IPv6 network has endless addresses: the first four groups count. */
    private static String network(String remoteAddress) {
        String[] groups = remoteAddress.split(":", -1);
        return groups.length > GROUPS_OF_A_NETWORK
                ? String.join(":", Arrays.copyOf(groups, GROUPS_OF_A_NETWORK))
                : remoteAddress;
    }
}
