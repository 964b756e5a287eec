package org.rightsdesk.process;

import java.util.Map;
import java.util.UUID;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.RequestFile;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Submissions;
import org.springframework.stereotype.Component;

/** Has letters written for a case, whether it is a request or still a submission. */
@Component
class CaseLetters {

    private final Letters letters;
    private final CaseFacts facts;
    private final Requests requests;
    private final Submissions submissions;

    CaseLetters(Letters letters, CaseFacts facts, Requests requests, Submissions submissions) {
        this.letters = letters;
        this.facts = facts;
        this.requests = requests;
        this.submissions = submissions;
    }

    /** Who called or came in without leaving an address was told the number there; nothing can be written to nowhere (R26). */
    void acknowledge(UUID submissionId) {
        if (canBeWrittenTo(submissions.get(submissionId).requester())) {
            writeBeside(LetterKind.ACKNOWLEDGEMENT, submissionId, Map.of());
        }
    }

    /** Writes the answer, or where nobody asked, what was corrected, when we know where to write to (M3, C.2). */
    void answer(UUID caseId) {
        RequestFile file = requests.file(caseId);
        Requester person = file.submission().requester();
        Outcome outcome = file.request().outcome();
        if (file.submission().channel().isAsked()) {
            write(LetterKind.REPLY, caseId);
        } else if (outcome != null && outcome.carriesSomethingOut() && canBeWrittenTo(person)) {
            write(LetterKind.CORRECTION_NOTICE, caseId);
        }
    }

    private static boolean canBeWrittenTo(Requester person) {
        return person.email() != null || person.postalAddress() != null;
    }

    /** Who asked is told that the request is closed. */
    void confirmWithdrawal(UUID caseId) {
        if (requests.file(caseId).submission().channel().isAsked()) {
            write(LetterKind.WITHDRAWAL_CONFIRMED, caseId);
        }
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
