package org.rightsdesk.request;

import static org.rightsdesk.common.Role.HANDLER;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.deadline.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Extends the period of a request: once, within the first one, with a reason from the list (R5, R30). */
@Service
@Transactional
public class Extensions {

    private final RequestChange change;
    private final Deadlines deadlines;
    private final Access access;
    private final Happenings happenings;
    private final Clock clock;

    Extensions(RequestChange change, Deadlines deadlines, Access access, Happenings happenings, Clock clock) {
        this.change = change;
        this.deadlines = deadlines;
        this.access = access;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Whether an extension is still lawful today. */
    @Transactional(readOnly = true)
    public boolean possible(RightsRequest request) {
        return request.extensionReason() == null && !request.status().ended() && inTime(request.id());
    }

    /**
     * Chooses to extend. The new day counts only when the notice has left (D6).
     *
     * @param text what the reason means in this case, for the letter
     * @throws Refusal after the first period, or when it was extended before
     */
    public void extend(UUID requestId, ExtensionReason reason, String text) {
        RightsRequest request = change.apply(requestId, Verb.EXTENDED, Map.of("reason", reason.name()), r -> {
            access.require(r.company(), HANDLER);
            if (!inTime(requestId)) {
                throw new Refusal("refusal.extension-too-late");
            }
            return r.extended(reason, text.strip());
        });
        happenings.tell(new ExtensionChosen(requestId, request.submissionId()));
    }

    private boolean inTime(UUID requestId) {
        return !Helsinki.dayOf(clock.instant()).isAfter(deadlines.of(requestId).extensionNoticeDate());
    }
}
