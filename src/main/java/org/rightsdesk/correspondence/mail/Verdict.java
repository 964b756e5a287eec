package org.rightsdesk.correspondence.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.correspondence.Disposition;

/**
 * What a mail is, and to which case it belongs.
 *
 * @param reason why, as a code with a text {@code mail.reason.<code>}
 * @param submissionId the case, or the likely one when held; null when there is none
 * @param letterId our letter that it answers, or that came back, or whose copy it is
 */
public record Verdict(
        Disposition disposition,
        String reason,
        @Nullable UUID submissionId,
        @Nullable UUID requestId,
        @Nullable UUID letterId) {

    static Verdict of(Disposition disposition, String reason) {
        return new Verdict(disposition, reason, null, null, null);
    }

    static Verdict of(Disposition disposition, String reason, Match match) {
        return new Verdict(disposition, reason, match.submissionId(), match.requestId(), match.letterId());
    }
}
