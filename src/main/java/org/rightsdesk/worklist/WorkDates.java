package org.rightsdesk.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The dates of a case as the list sorts and colours them; see {@link WorkItem}. */
public record WorkDates(LocalDate dueDate, LocalDate cautiousDate, @Nullable LocalDate pausedSince, boolean extended) {}
