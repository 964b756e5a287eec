package org.rightsdesk.company;

/** How a recipient is reached. */
public enum ContactChannel {
    EMAIL,
    POST,
    PHONE,
    PORTAL
}
