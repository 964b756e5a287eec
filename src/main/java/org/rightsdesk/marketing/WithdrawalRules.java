package org.rightsdesk.marketing;

import java.time.Clock;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Refusal;

/** What must be said for a withdrawal to be whole. Each rule names its refusal; none of them turns the person down. */
final class WithdrawalRules {

    private WithdrawalRules() {}

    static void require(NewWithdrawal w, boolean contactOnFile, Clock clock) {
        if (w.givenOn() != null && w.givenOn().isAfter(Helsinki.dayOf(clock.instant()))) {
            throw new Refusal("refusal.consent-in-future");
        }
        if (w.found() == (w.afterwards() == Afterwards.NOTHING)) {
            throw new Refusal("refusal.consent-afterwards");
        }
        if (w.found() && (w.otherBasis() != null) != (w.afterwards() == Afterwards.KEPT_ON_OTHER_BASIS)) {
            throw new Refusal("refusal.consent-basis");
        }
        if (w.afterwards() == Afterwards.ERASED && !contactOnFile) {
            throw new Refusal("refusal.consent-erase-unknown");
        }
        if (w.found() && w.registers().isEmpty()) {
            throw new Refusal("refusal.consent-registers");
        }
    }
}
