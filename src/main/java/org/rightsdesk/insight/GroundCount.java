package org.rightsdesk.insight;

/**
 * How often a ground stood in a signed decision.
 *
 * @param ground the ground's name as stored, e.g. {@code ACCOUNTING_6Y}
 * @param parts on how many categories of data
 */
public record GroundCount(String ground, int parts) {}
