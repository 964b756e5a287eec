package org.rightsdesk.portal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Digest;
import org.springframework.stereotype.Component;

/**
 * Remembers for a while what was sent from which page, so that a button pressed twice sends once, even when both presses arrive together.
 * Who goes back, changes the words and sends again, sends something new. Each node remembers for itself.
 */
@Component
class SentOnce {

    private static final int REMEMBERED = 2_000;

    private final Map<String, CompletableFuture<String>> sent = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<String>> eldest) {
            return size() > REMEMBERED;
        }
    });

    /** Whether this has been sent, or is being sent just now. */
    boolean knows(@Nullable String page, String content) {
        return isNumbered(page) && sent.containsKey(key(page, content));
    }

    /**
     * Sends, or gives the result of the first sending.
     *
     * @param page the number that the page got when it was shown; without one nothing is remembered
     */
    String send(@Nullable String page, String content, Supplier<String> sending) {
        if (!isNumbered(page)) {
            return sending.get();
        }
        CompletableFuture<String> mine = new CompletableFuture<>();
        CompletableFuture<String> first = sent.putIfAbsent(key(page, content), mine);
        return first == null ? send(key(page, content), mine, sending) : first.join();
    }

    private String send(String key, CompletableFuture<String> mine, Supplier<String> sending) {
        try {
            String result = sending.get();
            mine.complete(result);
            return result;
        } catch (RuntimeException e) {
            sent.remove(key);
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private static boolean isNumbered(@Nullable String page) {
        return page != null && !page.isBlank();
    }

    private static String key(@Nullable String page, String content) {
        return Digest.of(page + "\n" + content);
    }
}
