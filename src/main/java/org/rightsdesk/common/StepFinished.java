package org.rightsdesk.common;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step was finished by a module's verb; the engine's task is completed in the same transaction.
 *
 * @param caseId the request, or the submission before triage
 * @param subject which of several alike, e.g. the register searched; null where the step stands alone
 */
public record StepFinished(UUID caseId, Step step, @Nullable String subject) {

    public StepFinished(UUID caseId, Step step) {
        this(caseId, step, null);
    }
}
