package org.rightsdesk.common;

/** A name in the three languages. */
public record Localized(String fi, String sv, String en) {

    public String in(Language language) {
        return switch (language) {
            case FI -> fi;
            case SV -> sv;
            case EN -> en;
        };
    }
}
