package org.rightsdesk.intake;

/** A number found in the letter. */
public record Found(String value, Certainty certainty, Mark mark) {}
