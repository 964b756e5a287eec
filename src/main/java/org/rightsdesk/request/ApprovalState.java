package org.rightsdesk.request;

/** Where something stands that a second person has to approve. */
public enum ApprovalState {
    PROPOSED,
    APPROVED,
    DECLINED
}
