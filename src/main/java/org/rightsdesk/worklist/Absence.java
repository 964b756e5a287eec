package org.rightsdesk.worklist;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A time when somebody is away and a colleague stands in.
 *
 * @param userName who is away
 * @param substitute user name of the one who sees and does the tasks meanwhile
 * @param from first day, in Finland
 * @param until last day
 */
public record Absence(UUID id, String userName, String substitute, LocalDate from, LocalDate until) {}
