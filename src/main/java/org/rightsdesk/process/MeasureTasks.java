package org.rightsdesk.process;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
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

    private static final Pattern POSTAL_CODE = Pattern.compile("\\p{L}.*\\b\\d{5}\\b");

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

    /** A change of contact is told to the old one, so that the right person hears of it (C.2). */
    public void tellOldContact(String caseId) {
        UUID id = id(caseId);
        corrections.of(id).stream()
                .filter(Correction::contact)
                .map(field -> oldContact(id, field.presentValue()))
                .filter(where -> !where.isEmpty())
                .distinct()
                .forEach(where -> letters.writeBeside(LetterKind.OLD_CONTACT_NOTICE, id, where));
    }

    /** A mail address or a postal one; of a number or an account the person hears at the address we write to. */
    private Map<String, ?> oldContact(UUID id, String value) {
        Optional<EmailAddress> mail = EmailAddress.parse(value);
        if (mail.isEmpty() && POSTAL_CODE.matcher(value).find()) {
            return Map.of("address", value);
        }
        return mail.or(() -> Optional.ofNullable(
                        requests.file(id).submission().requester().email()))
                .<Map<String, ?>>map(to -> Map.of("to", to))
                .orElse(Map.of());
    }

    /** Every register is marked; the review is booked (C.4). */
    public void bookReview(String caseId) {
        terms.set(id(caseId));
    }

    private static UUID id(String caseId) {
        return UUID.fromString(caseId);
    }
}
