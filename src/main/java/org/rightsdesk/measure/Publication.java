package org.rightsdesk.measure;

/**
 * Whether erased data of one register had been made public (Art. 17(2), R13).
 *
 * @param told which other controllers were told that the person wants links and copies erased, or why none could be; empty where
 *     nothing was public
 */
public record Publication(String register, boolean published, String told) {

    @Override
    public String toString() {
        return "Publication[" + register + ", " + published + "]";
    }
}
