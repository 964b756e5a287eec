package org.rightsdesk.marketing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.marketing.ContactPoint.Kind;
import org.rightsdesk.request.Requester;

/** The contact points in what a customer told of him- or herself. What nobody could be reached at is left out. */
final class GivenPoints {

    private GivenPoints() {}

    static Map<ContactPoint, Boolean> of(Requester requester, boolean onFile) {
        Map<ContactPoint, Boolean> points = new LinkedHashMap<>();
        if (requester.email() != null) {
            put(points, Kind.EMAIL, requester.email().value(), onFile);
        }
        put(points, Kind.PHONE, requester.phone(), onFile);
        if (requester.name() != null && requester.postalAddress() != null) {
            put(points, Kind.POSTAL, requester.name() + ", " + requester.postalAddress(), onFile);
        }
        put(points, Kind.CUSTOMER_NUMBER, requester.customerNumber(), onFile);
        return points;
    }

    private static void put(Map<ContactPoint, Boolean> points, Kind kind, @Nullable String value, boolean onFile) {
        if (value == null || value.isBlank()) {
            return;
        }
        try {
            points.put(new ContactPoint(kind, value), onFile);
        } catch (Refusal unusable) {
            // A person typed it; whoever records the ban sees that it is missing.
        }
    }
}
