package org.rightsdesk.process;

import java.util.UUID;
import org.rightsdesk.identity.CaseMarks;
import org.rightsdesk.identity.IdentityExceptions;
import org.rightsdesk.identity.Mark;
import org.rightsdesk.measure.Corrections;
import org.rightsdesk.request.Requests;
import org.springframework.stereotype.Component;

/** What the diagram of identity and its ladder ask. */
@Component
public class IdentityQuestions implements DiagramBean {

    private final CaseMarks marks;
    private final IdentityExceptions exceptions;
    private final Requests requests;
    private final Corrections corrections;

    IdentityQuestions(CaseMarks marks, IdentityExceptions exceptions, Requests requests, Corrections corrections) {
        this.marks = marks;
        this.exceptions = exceptions;
        this.requests = requests;
        this.corrections = corrections;
    }

    public String company(String caseId) {
        return requests.get(id(caseId)).company().value();
    }

    /** Whether address, telephone, mail or bank details are to change, seen at the first reading or when the fields were noted or judged (C.2). */
    public boolean changesContact(String caseId) {
        return marks.has(requests.get(id(caseId)).submissionId(), Mark.CHANGES_CONTACT)
                || corrections.changeContact(id(caseId));
    }

    /** Whether a decider approved a redacted copy because nothing else helped (B.4 level 3). */
    public boolean lastResort(String caseId) {
        return exceptions.lastResort(id(caseId));
    }

    public boolean exceptionProposed(String caseId) {
        return exceptions.proposed(id(caseId));
    }

    private static UUID id(String caseId) {
        return UUID.fromString(caseId);
    }
}
