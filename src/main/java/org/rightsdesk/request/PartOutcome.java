package org.rightsdesk.request;

/** What happens to one category of data: the customer gets what was asked, or the data stay as they are on a ground. */
public enum PartOutcome {
    GRANT,
    KEEP
}
