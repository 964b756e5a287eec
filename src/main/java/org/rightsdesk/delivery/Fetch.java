package org.rightsdesk.delivery;

import org.jspecify.annotations.Nullable;
import org.rightsdesk.identity.CodeAnswer;

/**
 * What came of a try to fetch.
 *
 * @param content null unless the code was right
 */
@SuppressWarnings("ArrayRecordComponent")
public record Fetch(CodeAnswer answer, String fileName, byte @Nullable [] content) {

    @Override
    public String toString() {
        return "Fetch[" + answer + "]";
    }
}
