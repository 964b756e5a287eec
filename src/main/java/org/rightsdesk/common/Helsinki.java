package org.rightsdesk.common;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The local time of the controllers: days are counted in it, never in UTC (D1). */
public final class Helsinki {

    public static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private Helsinki() {}

    /** The calendar day in Finland at that instant. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
