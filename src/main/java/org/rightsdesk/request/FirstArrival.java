package org.rightsdesk.request;

import java.util.Locale;

/** Where a request arrived first. Its receipt counts from there, however long it was on its way to the desk (R23, R26, CF25). */
public enum FirstArrival {
    REQUEST_CHANNEL,
    CUSTOMER_SERVICE,
    OFFICE,
    OTHER_MAILBOX,
    GROUP_COMPANY,
    /** Someone who acts for the company and passes requests on at once (Art. 28(3)(e)). */
    PROCESSOR;

    /** Message key of the place's name. */
    public String nameKey() {
        return "first-arrival." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
