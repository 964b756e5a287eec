package org.rightsdesk.correspondence;

import java.util.UUID;

/** A letter comes back, as a bounce in the mailbox would tell it. */
public final class ReturnedMail {

    private ReturnedMail() {}

    public static void cameBack(Letters letters, UUID letterId) {
        letters.cameBack(letterId, "5.1.1");
    }
}
