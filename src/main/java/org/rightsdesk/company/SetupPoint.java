package org.rightsdesk.company;

import java.util.Locale;
import java.util.Set;

/** What a controller decides before it goes to work, where its notice leaves it open. Texts: {@code setup.retention} and so on. */
public enum SetupPoint {
    /** How long a category is kept (CF13, CF14). */
    RETENTION(Release.ACCESS_REPLY),
    /** Who a recipient is and how it is told (CF21, CD5). */
    RECIPIENT(Release.ACCESS_REPLY, Release.RECIPIENT_NOTICE),
    /** What carries a transfer outside the European Economic Area (CF11, CF12). */
    TRANSFER(Release.ACCESS_REPLY),
    /** Where letters and visitors go (CF20). */
    ADDRESS(Release.GO_LIVE),
    /** Who decides. */
    DECIDER(Release.GO_LIVE),
    /** The legal basis of a category. */
    BASIS(Release.PORTABILITY);

    private final Set<Release> blocks;

    SetupPoint(Release... blocks) {
        this.blocks = Set.of(blocks);
    }

    /** Message key of the "no" that names what is missing. */
    public String refusalKey() {
        return "refusal.setup." + name().toLowerCase(Locale.ROOT);
    }

    /** What waits while it is open. */
    public Set<Release> blocks() {
        return blocks;
    }
}
