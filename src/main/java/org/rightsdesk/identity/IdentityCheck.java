package org.rightsdesk.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Actor;

/**
 * The identity check of one request.
 *
 * @param requiredLevel the level of the ladder that the request needs, 0–3 (B.4)
 * @param means by what the person was recognised; null until then, and where no doubt arose
 * @param note the handler's words on doubt and result; never a copy of a document (R27)
 * @param neverAsked why asking the person would have been no use (R4); null unless a handler gave up without a question
 * @param settledBy user name; null while open
 */
public record IdentityCheck(
        UUID requestId,
        int requiredLevel,
        State state,
        @Nullable Means means,
        @Nullable String note,
        @Nullable String neverAsked,
        @Nullable String settledBy,
        @Nullable Instant settledAt) {

    /** Where the check stands. */
    public enum State {
        OPEN,
        ASKED,
        SHOWN,
        NOT_IDENTIFIABLE
    }

    /** Open, or asked and not answered yet. */
    boolean unsettled() {
        return state == State.OPEN || state == State.ASKED;
    }

    IdentityCheck next(State to, @Nullable Means by, @Nullable String words, Actor actor, Instant at) {
        return new IdentityCheck(requestId, requiredLevel, to, by, words, null, actor.name(), at);
    }

    IdentityCheck givenUp(String words, @Nullable String unasked, Actor actor, Instant at) {
        return new IdentityCheck(
                requestId, requiredLevel, State.NOT_IDENTIFIABLE, null, words, unasked, actor.name(), at);
    }

    @Override
    public String toString() {
        return "IdentityCheck[" + requestId + ", " + state + "]";
    }
}
