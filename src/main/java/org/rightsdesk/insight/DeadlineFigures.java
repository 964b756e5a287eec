package org.rightsdesk.insight;

/** How the deadlines of the open cases stand. A case is counted once, however many tasks it has. */
public record DeadlineFigures(int late, int soon, int later, int paused, int extended) {}
