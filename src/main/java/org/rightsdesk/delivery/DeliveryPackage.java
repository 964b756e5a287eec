package org.rightsdesk.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Happened;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.OfCase;
import org.rightsdesk.common.Verb;

/**
 * A package for one request, without its content.
 *
 * @param addressHash of the mail address to which codes are sent; another address needs a new package
 * @param sha256 of the whole package, lower-case hex
 * @param size in bytes
 * @param schemaVersion of a machine-readable package (C.5); null for an access copy
 * @param releasedAt from when it can be fetched; null before the reply
 * @param deliveredAt when it was first fetched or was handed over; null until then
 * @param deliveryNote how it was handed over, in the handler's words
 * @param removedAt when the package was removed; its list of items stays (C.11)
 */
public record DeliveryPackage(
        UUID id,
        UUID requestId,
        UUID submissionId,
        CompanyKey company,
        Way way,
        State state,
        @Nullable String addressHash,
        String fileName,
        String sha256,
        long size,
        @Nullable String schemaVersion,
        String assembledBy,
        Instant assembledAt,
        @Nullable Instant releasedAt,
        @Nullable Instant deliveredAt,
        @Nullable String deliveryNote,
        @Nullable Instant removedAt,
        int downloads,
        int version)
        implements OfCase {

    /** Days after which the package is removed (C.11). */
    public static final int DAYS = 30;

    /** How far a package got. */
    public enum State {
        ASSEMBLED,
        RELEASED,
        REMOVED
    }

    /** The last day on which it can be fetched, inclusive; null before the release. */
    public @Nullable LocalDate lastDay() {
        return releasedAt == null ? null : Helsinki.dayOf(releasedAt).plusDays(DAYS);
    }

    /** With the hash of its content, which proves later what it was. */
    @Override
    public Happened happened(Verb verb, Map<String, String> facts) {
        return OfCase.super.happened(verb, facts).digested(null, sha256);
    }

    DeliveryPackage released(Instant at) {
        return with(State.RELEASED, at, deliveredAt, deliveryNote, removedAt, downloads);
    }

    DeliveryPackage fetched(Instant at) {
        return with(state, releasedAt, deliveredAt == null ? at : deliveredAt, deliveryNote, removedAt, downloads + 1);
    }

    DeliveryPackage handedOver(Instant at, String how) {
        return with(state, releasedAt, at, how, removedAt, downloads);
    }

    DeliveryPackage removed(Instant at) {
        return with(State.REMOVED, releasedAt, deliveredAt, deliveryNote, at, downloads);
    }

    private DeliveryPackage with(
            State next,
            @Nullable Instant released,
            @Nullable Instant delivered,
            @Nullable String note,
            @Nullable Instant removed,
            int fetched) {
        return new DeliveryPackage(
                id,
                requestId,
                submissionId,
                company,
                way,
                next,
                addressHash,
                fileName,
                sha256,
                size,
                schemaVersion,
                assembledBy,
                assembledAt,
                released,
                delivered,
                note,
                removed,
                fetched,
                version);
    }

    @Override
    public String toString() {
        return "DeliveryPackage[" + id + ", " + way + ", " + state + "]";
    }
}
