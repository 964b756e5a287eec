package org.rightsdesk.deadline;

import java.util.UUID;

/** Something happened that may move the last day of a request. Published in the transaction that recorded it. */
public record DeadlineChanged(UUID requestId) {}
