package org.rightsdesk.intake;

import java.util.List;

/** A sign in the letter, and the words that made the reader think so; never acted upon by itself. */
public record Hint(Sign sign, List<Mark> marks) {}
