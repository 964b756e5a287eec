package org.rightsdesk.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the deadlines of the open cases stand. A case is counted once in a figure, however many tasks it has; the work list shows each
 * of its tasks.
 *
 * @param oldest the last day that passed first, of what is late
 * @param nextSoon the next last day of what ends soon
 * @param nextLater the next last day of what ends later
 * @param pausedSince when the longest pause that still lasts began
 */
public record DeadlineFigures(
        int late,
        int soon,
        int later,
        int paused,
        int extended,
        @Nullable LocalDate oldest,
        @Nullable LocalDate nextSoon,
        @Nullable LocalDate nextLater,
        @Nullable LocalDate pausedSince) {}
