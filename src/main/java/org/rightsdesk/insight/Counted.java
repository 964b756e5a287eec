package org.rightsdesk.insight;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;

/**
 * One thing that a figure counts.
 *
 * @param right the right's name as stored, e.g. {@code ERASURE}
 * @param received day of receipt, in Finland
 * @param day day on which it happened, in Finland
 * @param category of what was refused; null otherwise
 */
public record Counted(
        UUID requestId,
        String reference,
        CompanyKey company,
        String right,
        LocalDate received,
        LocalDate day,
        @Nullable String category) {}
