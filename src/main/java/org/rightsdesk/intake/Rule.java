package org.rightsdesk.intake;

import org.rightsdesk.request.Right;

/** A right is asked for when a sentence holds these words together. */
record Rule(Right right, Certainty certainty, Together words) {}
