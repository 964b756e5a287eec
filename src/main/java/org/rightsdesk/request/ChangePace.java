package org.rightsdesk.request;

/** How often the data change that are asked for again (R34). */
public enum ChangePace {
    CONTINUOUSLY,
    MONTHLY,
    YEARLY,
    HARDLY
}
