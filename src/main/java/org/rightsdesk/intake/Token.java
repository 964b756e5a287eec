package org.rightsdesk.intake;

/** A word of the letter in small letters, and where it stands. */
record Token(String word, int start, int end) {}
