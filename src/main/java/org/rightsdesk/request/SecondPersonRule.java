package org.rightsdesk.request;

import java.util.UUID;
import org.rightsdesk.common.NotFound;

/** Whether a second person must sign; the answer stands in a decision table that a lawyer can change. */
public interface SecondPersonRule {

    /**
     * For a decision that is yet to be proposed, or has been.
     *
     * @throws NotFound when the request does not exist for the actor
     */
    boolean required(UUID requestId, Outcome outcome);
}
