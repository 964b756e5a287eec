package org.rightsdesk.intake;

/**
 * Words of the letter that made the reader think so, to be shown highlighted.
 *
 * @param start first char, counted in the subject or in the text
 * @param end behind the last char
 */
public record Mark(Place place, int start, int end, String words) {

    /** Where the words stand. */
    public enum Place {
        SUBJECT,
        TEXT
    }
}
