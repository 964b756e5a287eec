package org.rightsdesk.correspondence;

import java.util.Map;
import org.rightsdesk.common.Digest;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Verb;
import org.springframework.stereotype.Component;

/** Tells what happened to a letter, with a digest of its words and never the words. */
@Component
class LetterTrail {

    private final Happenings happenings;

    LetterTrail(Happenings happenings) {
        this.happenings = happenings;
    }

    void tell(Verb verb, Letter letter, Map<String, String> facts) {
        happenings.tell(letter.happened(verb, facts).digested(null, Digest.of(letter.subject() + letter.text())));
    }
}
