package org.rightsdesk.followup;

import java.time.LocalDate;

/**
 * Something that must be erased again if a register is restored from a backup.
 *
 * @param numberHash keyed hash of the customer number, lower-case hex
 * @param categories keys of the categories that were erased, joined by commas; {@code all} for everything
 * @param keepUntil last day on which a backup may still hold the data, inclusive
 */
public record ReapplyEntry(String numberHash, LocalDate erasedOn, String categories, LocalDate keepUntil) {}
