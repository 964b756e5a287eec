package org.rightsdesk.identity;

import org.jspecify.annotations.Nullable;

/**
 * For whom somebody says to act; the authority is checked by a person (R27).
 *
 * @param kind null where the sender chose none
 * @param person whose data they are
 * @param basis in the sender's words, may be empty
 * @param contact how the person can be reached, may be empty
 */
public record StatedRepresentation(Representation.@Nullable Kind kind, String person, String basis, String contact) {

    @Override
    public String toString() {
        return "StatedRepresentation[" + kind + "]";
    }
}
