package org.rightsdesk.insight;

import java.time.LocalDate;

/**
 * How many cases end on one day.
 *
 * @param paused of these, how many rest; their day is the earliest it can be
 */
public record DueOn(LocalDate day, int running, int paused) {}
