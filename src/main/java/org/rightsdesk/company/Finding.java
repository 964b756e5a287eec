package org.rightsdesk.company;

/**
 * A conflict that a company has.
 *
 * @param open whether the company still has to decide something about it (see {@link SetupGaps})
 */
public record Finding(KnownConflict conflict, boolean open) {}
