package org.rightsdesk.insight;

import java.time.LocalDate;
import java.util.List;

/**
 * The cases that end on one day.
 *
 * @param total how many there are
 * @param first the first of them, those that run before those that rest
 */
public record BusyDay(LocalDate day, int total, List<LastDay> first) {}
