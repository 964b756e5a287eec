package org.rightsdesk.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows {@link NotSetUp} as a list instead of a stack trace. */
class NotSetUpAnalyzer extends AbstractFailureAnalyzer<NotSetUp> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NotSetUp cause) {
        String list = String.join(
                "\n", cause.missing().stream().map(line -> "  - " + line).toList());
        return new FailureAnalysis(
                "The profile 'production' refuses to start, because:\n\n" + list,
                "Set these environment variables (docs/operating.md), or start without the profile for the demo.",
                cause);
    }
}
