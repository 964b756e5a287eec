package org.rightsdesk.insight;

import java.time.LocalDate;

/**
 * A stretch of days in Finland.
 *
 * @param from first day
 * @param until last day, inclusive
 */
public record Span(LocalDate from, LocalDate until) {}
