package org.rightsdesk.request;

import static org.rightsdesk.common.Role.DECIDER;
import static org.rightsdesk.common.Role.HANDLER;

import org.rightsdesk.common.Access;
import org.rightsdesk.common.Refusal;
import org.springframework.stereotype.Component;

/** Who may propose and who may sign: never the same person; a data protection officer has neither role (C.0 step 8, R24). */
@Component
class SecondPerson {

    private final Access access;

    SecondPerson(Access access) {
        this.access = access;
    }

    /** @throws Refusal when the actor is no handler, or is the data protection officer */
    void requireProposer(RightsRequest r) {
        access.require(r.company(), HANDLER);
    }

    /** @throws Refusal when the actor is no decider, is the data protection officer, or proposed it */
    void requireOther(RightsRequest r, String proposedBy) {
        access.require(r.company(), DECIDER);
        if (proposedBy.equals(access.actor().name())) {
            throw new Refusal("refusal.same-person");
        }
    }
}
