package org.rightsdesk.insight;

/** How the deadlines of the open cases stand. A case is counted once in a figure, however many tasks it has; the work list shows each of its tasks. */
public record DeadlineFigures(int late, int soon, int later, int paused, int extended) {}
