package org.rightsdesk.company;

import java.util.Objects;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the mistakes of the profiles without a stack trace. */
class InvalidProfilesAnalyzer extends AbstractFailureAnalyzer<InvalidProfiles> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidProfiles cause) {
        return new FailureAnalysis(
                Objects.requireNonNull(cause.getMessage()),
                "Correct the named lines. What each key means stands in companies/profile.schema.json.",
                cause);
    }
}
