package org.rightsdesk.process;

import java.util.UUID;
import org.rightsdesk.correspondence.RecipientLetters;
import org.springframework.stereotype.Component;

/** What the diagram does that tells the recipients of the data (Art. 19, C.10). The argument is the id of the request. */
@Component
public class RecipientTasks implements DiagramBean {

    private final RecipientLetters letters;

    RecipientTasks(RecipientLetters letters) {
        this.letters = letters;
    }

    public void writeNotices(String caseId) {
        letters.write(UUID.fromString(caseId));
    }

    /** D13: those that have not answered in seven days. */
    public void remindRecipients(String caseId) {
        letters.remind(UUID.fromString(caseId));
    }
}
