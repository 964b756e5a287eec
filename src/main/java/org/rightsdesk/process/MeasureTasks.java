package org.rightsdesk.process;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.measure.Correction;
import org.rightsdesk.measure.Corrections;
import org.rightsdesk.measure.Terms;
import org.rightsdesk.request.Requests;
import org.springframework.stereotype.Component;

/** What the diagrams of rectification, restriction and objection ask and do beside the common spine. */
@Component
public class MeasureTasks implements DiagramBean {

    private final Corrections corrections;
    private final Terms terms;
    private final Requests requests;
    private final CaseLetters letters;

    MeasureTasks(Corrections corrections, Terms terms, Requests requests, CaseLetters letters) {
        this.corrections = corrections;
        this.terms = terms;
        this.requests = requests;
        this.letters = letters;
    }

    /** Whether a field is disputed, so that the data rest while it is checked (Art. 18(1)(a)). */
    public boolean accuracyContested(String caseId) {
        return corrections.of(id(caseId)).stream().anyMatch(Correction::contested);
    }

    public boolean contactChanged(String caseId) {
        return corrections.of(id(caseId)).stream().anyMatch(Correction::contact);
    }

    /** A change of contact is told to the old one, so that the right person hears of it (C.2). */
    public void tellOldContact(String caseId) {
        UUID id = id(caseId);
        corrections.of(id).stream()
                .filter(Correction::contact)
                .map(field -> EmailAddress.parse(field.presentValue()))
                .flatMap(Optional::stream)
                .forEach(old -> letters.writeBeside(
                        LetterKind.STATUS_UPDATE,
                        id,
                        Map.of(
                                "change",
                                "contact-changed",
                                "to",
                                old,
                                "language",
                                requests.get(id).language())));
    }

    /** Every register is marked; the review is booked (C.4). */
    public void bookReview(String caseId) {
        terms.set(id(caseId));
    }

    private static UUID id(String caseId) {
        return UUID.fromString(caseId);
    }
}
