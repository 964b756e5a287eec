package org.rightsdesk.worklist;

/**
 * How much a filter finds. A case with several open tasks has several rows in the list.
 *
 * @param tasks rows of the list
 * @param cases requests and letters that these tasks belong to
 */
public record Totals(int tasks, int cases) {}
