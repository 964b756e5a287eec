package org.rightsdesk.common;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What belongs to a case: to a submission with its family and, where it is about one right, to the request. */
public interface OfCase {

    UUID submissionId();

    @Nullable UUID requestId();

    CompanyKey company();

    /** That something was done with it. */
    default Happened happened(Verb verb) {
        return happened(verb, Map.of());
    }

    /** As {@link #happened(Verb)}, with codes, counts and dates that say more. */
    default Happened happened(Verb verb, Map<String, String> facts) {
        return new Happened(verb, submissionId(), requestId(), company(), facts);
    }
}
