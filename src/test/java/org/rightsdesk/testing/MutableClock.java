package org.rightsdesk.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.rightsdesk.common.Helsinki;

/** A clock that stands still until a test moves it. It starts at the time of the machine, as finely as the database keeps it. */
public final class MutableClock extends Clock {

    private volatile Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

    public void set(Instant instant) {
        now = instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** Sets a local time in Finland. */
    public void set(LocalDate day, LocalTime time) {
        set(day.atTime(time).atZone(Helsinki.ZONE).toInstant());
    }

    public void forward(Duration duration) {
        set(now.plus(duration));
    }

    public void forwardDays(int days) {
        set(now.atZone(Helsinki.ZONE).plusDays(days).toInstant());
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Helsinki.ZONE;
    }

    @Override
    public Clock withZone(ZoneId other) {
        throw new UnsupportedOperationException("Rightsdesk knows one zone");
    }
}
