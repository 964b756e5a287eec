package org.rightsdesk.correspondence;

import java.util.UUID;

/** A letter to a recipient of the data came back: a person tells it another way. */
record RecipientLetterReturned(UUID letterId) {}
