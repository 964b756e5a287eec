package org.rightsdesk.request;

import java.util.UUID;

/** The company itself has found data to be wrong; nothing is to be read and confirmed first (M3). */
public record OwnInitiativeOpened(UUID submissionId) {}
