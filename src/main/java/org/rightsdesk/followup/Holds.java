package org.rightsdesk.followup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks everyone who may hold a case back. */
@Component
class Holds {

    private final HoldQuery query;
    private final List<LegalHold> legal;

    Holds(HoldQuery query, List<LegalHold> legal) {
        this.query = query;
        this.legal = legal;
    }

    /** What keeps the data of the request from being erased although their time is over. */
    Optional<Hold> hold(UUID requestId) {
        if (legal.stream().anyMatch(each -> each.on(requestId))) {
            return Optional.of(Hold.COMPLAINT);
        }
        return query.accessOpen(requestId) ? Optional.of(Hold.ACCESS_OPEN) : Optional.empty();
    }

    /** What keeps the words of a family: a hold on any of its requests. */
    Optional<Hold> holdOfFamily(UUID submissionId) {
        if (legal.stream().anyMatch(each -> each.onAnyOf(submissionId))) {
            return Optional.of(Hold.COMPLAINT);
        }
        return query.requestsOf(submissionId).stream()
                .map(this::hold)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What keeps the case itself: a hold, or something that is still promised. */
    Optional<Hold> holdOfCase(UUID requestId) {
        return hold(requestId)
                .or(() -> query.promiseOpen(requestId) ? Optional.of(Hold.PROMISE_OPEN) : Optional.empty());
    }
}
