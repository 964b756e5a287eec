package org.rightsdesk.casefile;

import java.util.Optional;
import org.rightsdesk.identity.PersonalText;

/** Which words may be kept as a draft. */
final class DraftWords {

    private static final int LONGEST = 20_000;

    private DraftWords() {}

    /** The words as they are kept; empty for what is empty, too long for any field, or holds an identity code (R54). */
    static Optional<String> of(String words) {
        String text = words.replace("\0", "");
        return text.isBlank() || text.length() > LONGEST || PersonalText.holdsCode(text)
                ? Optional.empty()
                : Optional.of(text);
    }
}
