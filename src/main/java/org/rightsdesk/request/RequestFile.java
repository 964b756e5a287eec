package org.rightsdesk.request;

/** A request together with the submission that founded it. */
public record RequestFile(Submission submission, RightsRequest request) {}
