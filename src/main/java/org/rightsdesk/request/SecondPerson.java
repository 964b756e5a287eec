package org.rightsdesk.request;

import static org.rightsdesk.common.Role.DATA_PROTECTION_OFFICER;
import static org.rightsdesk.common.Role.DECIDER;
import static org.rightsdesk.common.Role.HANDLER;

import org.rightsdesk.common.Access;
import org.rightsdesk.common.Refusal;
import org.springframework.stereotype.Component;

/** Who may propose and who may sign: never the same person, and never the data protection officer (C.0 step 8, R24). */
@Component
class SecondPerson {

    private final Access access;

    SecondPerson(Access access) {
        this.access = access;
    }

    /** @throws Refusal when the actor is no handler, or is the data protection officer */
    void requireProposer(RightsRequest r) {
        access.require(r.company(), HANDLER);
        requireNotDpo(r);
    }

    /** @throws Refusal when the actor is no decider, is the data protection officer, or proposed it */
    void requireOther(RightsRequest r, String proposedBy) {
        access.require(r.company(), DECIDER);
        requireNotDpo(r);
        if (proposedBy.equals(access.actor().name())) {
            throw new Refusal("refusal.same-person");
        }
    }

    private void requireNotDpo(RightsRequest r) {
        if (access.may(r.company(), DATA_PROTECTION_OFFICER)) {
            throw new Refusal("refusal.dpo-never-decides");
        }
    }
}
