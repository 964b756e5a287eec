package org.rightsdesk.company;

/** A way to the company that its notice names. Every way is open all the same (CF25). */
public enum AnnouncedChannel {
    VISIT,
    POST,
    EMAIL,
    WEBSITE,
    CUSTOMER_SERVICE
}
