package org.rightsdesk.identity;

import java.util.UUID;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Refusal;

/** Hands a code to the mail server at once. The code lives in this one message: it is neither stored nor logged nor copied to our own mailbox. */
public interface CodePost {

    /**
     * @param minutes for how long the code is good
     * @throws Refusal when the mail server does not take it; then no code is live
     */
    void send(UUID requestId, CodePurpose purpose, EmailAddress address, String code, long minutes);
}
