package org.rightsdesk.audit;

import org.jspecify.annotations.Nullable;

/**
 * What was found when the chain of a company was followed from its first row to its last.
 *
 * @param rows how many rows were ever tied
 * @param removed how many of them retention has removed; their hashes stay
 * @param end hash at the end of the chain, lower-case hex; empty before the first row. Noted elsewhere, it proves later that nothing
 *     before it was changed
 * @param broken the first row at which the chain does not hold; null when it holds
 */
public record ChainReport(long rows, long removed, String end, @Nullable BrokenLink broken) {}
