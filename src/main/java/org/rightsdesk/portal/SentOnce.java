package org.rightsdesk.portal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Remembers for a while which forms were sent, so that a button pressed twice makes one request. */
@Component
class SentOnce {

    private static final int REMEMBERED = 2_000;

    private final Map<String, String> tokens = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    });

    Optional<String> tokenOf(@Nullable String once) {
        return once == null || once.isBlank() ? Optional.empty() : Optional.ofNullable(tokens.get(once));
    }

    void remember(@Nullable String once, String token) {
        if (once != null && !once.isBlank()) {
            tokens.put(once, token);
        }
    }
}
