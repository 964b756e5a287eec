package org.rightsdesk.common;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to a case. Published inside the transaction that did it; the audit writes it there.
 *
 * @param facts codes, counts and dates only: never a name, an address or free text (R1, R46)
 * @param before digest of what was changed, before the change; null where nothing stood
 * @param after digest after the change; null where nothing is changed, e.g. for a view
 */
public record Happened(
        Verb verb,
        UUID submissionId,
        @Nullable UUID requestId,
        CompanyKey company,
        Map<String, String> facts,
        @Nullable String before,
        @Nullable String after) {

    public Happened(
            Verb verb, UUID submissionId, @Nullable UUID requestId, CompanyKey company, Map<String, String> facts) {
        this(verb, submissionId, requestId, company, facts, null, null);
    }

    public Happened digested(@Nullable String digestBefore, @Nullable String digestAfter) {
        return new Happened(verb, submissionId, requestId, company, facts, digestBefore, digestAfter);
    }
}
