package org.rightsdesk.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What came of an electronic identification.
 *
 * @param link token of the status page to go back to; null when it is not known
 */
public record SignInEnd(Result result, @Nullable String link) {

    /** The result. */
    public enum Result {
        /** The same person as on file, by the whole identity code (R56). */
        SHOWN,
        /** Somebody of the same name, or nothing on file to compare with: a person judges. */
        TO_BE_JUDGED,
        /** Somebody else. */
        NOT_THE_SAME,
        /** Broken off, too late, or the service's answer does not hold. */
        FAILED;

        /** The result in texts, e.g. {@code not-the-same}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public String toString() {
        return "SignInEnd[" + result + "]";
    }
}
