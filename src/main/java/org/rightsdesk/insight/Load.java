package org.rightsdesk.insight;

import org.jspecify.annotations.Nullable;

/**
 * The open tasks of one person by the state of their time limit.
 *
 * @param assignee user name; null for tasks that nobody has taken
 */
public record Load(@Nullable String assignee, int late, int soon, int later, int paused) {

    public int sum() {
        return late + soon + later + paused;
    }
}
