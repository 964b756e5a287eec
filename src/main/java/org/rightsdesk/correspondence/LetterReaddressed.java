package org.rightsdesk.correspondence;

import java.util.UUID;
import org.rightsdesk.common.EmailAddress;

/**
 * A letter that came back goes to another address.
 *
 * @param caseId the request, or the submission
 */
public record LetterReaddressed(LetterKind kind, UUID caseId, EmailAddress address) {

    @Override
    public String toString() {
        return "LetterReaddressed[" + kind + ", " + caseId + "]";
    }
}
