package org.rightsdesk.desk.kit;

import java.util.Locale;

/** The state colours: they mean a deadline or a finding and nothing else. */
public enum Tone {
    LATE("octagon-alert"),
    SOON("alarm-clock"),
    OK("calendar-check"),
    PAUSED("circle-pause"),
    EXTENDED("calendar-clock"),
    INFO("info"),
    DONE("circle-check");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** The value of {@code data-state} and {@code data-tone} in desk.css. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
