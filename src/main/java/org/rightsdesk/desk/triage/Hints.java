package org.rightsdesk.desk.triage;

import org.rightsdesk.identity.CaseMarks;
import org.rightsdesk.identity.Representatives;
import org.rightsdesk.intake.Reading;
import org.rightsdesk.request.Submission;
import org.springframework.stereotype.Component;

/** What a message tells of its writer, to be decided on before the cases are opened. */
@Component
class Hints {

    private final CaseMarks marks;
    private final Representatives representatives;

    Hints(CaseMarks marks, Representatives representatives) {
        this.marks = marks;
        this.representatives = representatives;
    }

    HintCards of(Submission submission, Reading reading) {
        return new HintCards(marks, representatives.stated(submission.id()).orElse(null), submission, reading);
    }
}
