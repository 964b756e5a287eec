package org.rightsdesk.correspondence;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.identity.CaseMarks;
import org.rightsdesk.identity.Mark;
import org.rightsdesk.intake.LetterReader;
import org.rightsdesk.intake.Sign;
import org.rightsdesk.request.Submission;
import org.springframework.stereotype.Component;

/**
 * Under a non-disclosure order the postal address stands on the envelope only: in no letter, in no mail (R54, B.4). Until a person has
 * decided about a message that speaks of one, it is taken for granted.
 */
@Component
class Undisclosed {

    private static final int SHORTEST_STREET = 5;

    private final CaseMarks marks;
    private final LetterReader reader;

    Undisclosed(CaseMarks marks, LetterReader reader) {
        this.marks = marks;
        this.reader = reader;
    }

    /** The address for the envelope; a mail needs none. */
    @Nullable String envelope(Submission submission, boolean byPost) {
        return byPost || !isOrdered(submission) ? submission.requester().postalAddress() : null;
    }

    /** @throws Refusal when the words would tell the address */
    void check(Submission submission, String text) {
        String address = submission.requester().postalAddress();
        if (address == null || !isOrdered(submission)) {
            return;
        }
        String street = address.split("[,\\n]", -1)[0].strip().toLowerCase(Locale.ROOT);
        if (street.length() >= SHORTEST_STREET && text.toLowerCase(Locale.ROOT).contains(street)) {
            throw new Refusal("refusal.address-in-letter");
        }
    }

    private boolean isOrdered(Submission submission) {
        return marks.has(submission.id(), Mark.NON_DISCLOSURE)
                || submission.state() != Submission.State.OPENED && speaksOfIt(submission);
    }

    private boolean speaksOfIt(Submission submission) {
        return reader.read(submission.subject(), submission.words()).hints(Sign.NON_DISCLOSURE);
    }
}
