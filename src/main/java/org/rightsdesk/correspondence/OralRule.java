package org.rightsdesk.correspondence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.identity.CaseMarks;
import org.rightsdesk.identity.IdentityCheck;
import org.rightsdesk.identity.IdentityChecks;
import org.rightsdesk.identity.Mark;
import org.springframework.stereotype.Component;

/** An answer is told only to a person who asked for it and whose identity was shown (Art. 12(1), R3); else it is written. */
@Component
class OralRule {

    private final CaseMarks marks;
    private final IdentityChecks identity;

    OralRule(CaseMarks marks, IdentityChecks identity) {
        this.marks = marks;
        this.identity = identity;
    }

    /** Whether this letter is to be told. */
    boolean holds(LetterKind kind, UUID submissionId, @Nullable UUID requestId) {
        return kind == LetterKind.REPLY && requestId != null && wished(submissionId) && shown(requestId);
    }

    /** @return the request that the letter answers */
    UUID require(Letter letter) {
        UUID requestId = letter.requestId();
        if (letter.kind() != LetterKind.REPLY || requestId == null) {
            throw new Refusal("refusal.oral-only-the-answer");
        }
        if (!wished(letter.submissionId())) {
            throw new Refusal("refusal.oral-not-asked-for");
        }
        if (!shown(requestId)) {
            throw new Refusal("refusal.oral-identity-not-shown");
        }
        return requestId;
    }

    private boolean wished(UUID submissionId) {
        return marks.has(submissionId, Mark.ORAL_ANSWER);
    }

    /** A right for which nobody is asked who it is, as the ban on marketing, has no check; the teller's own means stand for it. */
    private boolean shown(UUID requestId) {
        return identity.current(requestId)
                .map(check -> check.state() == IdentityCheck.State.SHOWN)
                .orElse(true);
    }
}
