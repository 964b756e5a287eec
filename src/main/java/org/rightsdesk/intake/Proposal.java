package org.rightsdesk.intake;

import java.util.List;
import org.rightsdesk.request.Right;

/** A right that the letter seems to ask for, and why. */
public record Proposal(Right right, Certainty certainty, List<Mark> marks) {}
