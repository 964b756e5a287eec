package org.rightsdesk.correspondence.mail;

import java.util.Optional;
import org.rightsdesk.common.EmailAddress;

/** What the classifier may ask of the rest of the house. */
public interface Known {

    boolean isOurMailbox(EmailAddress address);

    /** @param reference in capitals, e.g. {@code K-2026-0147} */
    Optional<Match> caseOf(String reference);

    /** The letter of ours with that Message-ID (angle brackets included). */
    Optional<Match> letterOf(String messageId);

    /** The latest letter of ours to that address, in that case. */
    Optional<Match> letterTo(EmailAddress recipient, String reference);
}
