package org.rightsdesk.process;

import java.util.Map;
import java.util.UUID;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.Letters;
import org.springframework.stereotype.Component;

/** Has letters written for a case, whether it is a request or still a submission. */
@Component
class CaseLetters {

    private final Letters letters;
    private final CaseFacts facts;

    CaseLetters(Letters letters, CaseFacts facts) {
        this.letters = letters;
        this.facts = facts;
    }

    /** Writes a letter; the next step of the diagram sends it. */
    void write(LetterKind kind, UUID caseId) {
        write(kind, caseId, Map.of());
    }

    void write(LetterKind kind, UUID caseId, Map<String, ?> extra) {
        CaseName name = name(caseId);
        letters.write(kind, name.submissionId(), name.requestId(), extra);
    }

    /** Writes a letter that is sent beside the flow, so that nothing waits for it. */
    void writeBeside(LetterKind kind, UUID caseId, Map<String, ?> extra) {
        CaseName name = name(caseId);
        letters.writeAndSend(kind, name.submissionId(), name.requestId(), extra);
    }

    private CaseName name(UUID caseId) {
        return facts.name(caseId).orElseThrow(NotFound::new);
    }
}
