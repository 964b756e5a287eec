package org.rightsdesk.insight;

import java.util.List;

/**
 * The list behind a figure.
 *
 * @param total the figure
 * @param first the latest of them
 */
public record CountedList(int total, List<Counted> first) {}
