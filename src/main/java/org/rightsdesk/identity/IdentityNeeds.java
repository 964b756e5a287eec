package org.rightsdesk.identity;

import static org.rightsdesk.identity.IdentityCheck.State.OPEN;
import static org.rightsdesk.identity.IdentityCheck.State.SHOWN;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.RequestFile;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the check of who the requester is: which level a request needs, and whether it is reached already (R8, C.2). */
@Service
@Transactional
public class IdentityNeeds {

    private final IdentityRepository repository;
    private final Ladder ladder;
    private final Requests requests;
    private final Happenings happenings;
    private final Clock clock;

    IdentityNeeds(IdentityRepository repository, Ladder ladder, Requests requests, Happenings happenings, Clock clock) {
        this.repository = repository;
        this.ladder = ladder;
        this.requests = requests;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * The table of rules says which level the request needs; what triage has already matched may be enough,
     * unless somebody acts for the person without authority (R27). Who has shown it before
     * a reopening is not asked again.
     */
    public void require(UUID requestId, int level) {
        RequestFile file = requests.file(requestId);
        if (shownBefore(requestId, level)) {
            return;
        }
        Optional<Means> known = Ladder.known(file)
                .filter(means -> means.level() >= level)
                .or(() -> shownMoreThanAsked(file.request(), level));
        boolean settled = (known.isPresent() || level == 0) && !ladder.authorityOpen(file.request());
        IdentityCheck check = new IdentityCheck(
                requestId,
                level,
                settled ? SHOWN : OPEN,
                settled ? known.orElse(null) : null,
                null,
                null,
                null,
                settled && known.isPresent() ? clock.instant() : null);
        boolean asBefore = repository
                .find(requestId)
                .filter(before -> before.requiredLevel() == level)
                .isPresent();
        repository.put(check);
        if (!asBefore) {
            happenings.tell(
                    file.request().happened(Verb.IDENTITY_LEVEL_REQUIRED, Map.of("level", Integer.toString(level))));
        }
    }

    /** The level may rise once the identity was shown, as when a change of contact is seen late: what was shown then counts (C.2). */
    private Optional<Means> shownMoreThanAsked(RightsRequest request, int level) {
        return repository
                .find(request.id())
                .filter(before -> before.state() == SHOWN)
                .flatMap(before -> ladder.shownAt(request, level));
    }

    private boolean shownBefore(UUID requestId, int level) {
        return repository
                .find(requestId)
                .filter(check -> check.state() == SHOWN && check.requiredLevel() >= level)
                .isPresent();
    }
}
