package org.rightsdesk.request;

/** What the customer chose after a fee was announced (R35). */
public enum FeeAnswer {
    PAY,
    WITHDRAW,
    NARROW
}
