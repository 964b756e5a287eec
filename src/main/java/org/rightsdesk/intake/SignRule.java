package org.rightsdesk.intake;

/** A sign is seen when a sentence holds these words together. */
record SignRule(Sign sign, Together words) {}
