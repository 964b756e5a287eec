package org.rightsdesk.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision on one category of data.
 *
 * @param category key of the company's data category
 * @param ground why the data stay; null when granted
 * @param keepUntil last day of keeping, inclusive; null where the ground knows none
 */
public record Part(String category, PartOutcome outcome, @Nullable Ground ground, @Nullable LocalDate keepUntil) {}
