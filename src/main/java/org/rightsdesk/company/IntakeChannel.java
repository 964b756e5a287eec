package org.rightsdesk.company;

import org.jspecify.annotations.Nullable;

/**
 * A way to the company as its notice announces it.
 *
 * @param address address or number as printed; null where it stands elsewhere in the profile or is missing (CF20)
 */
public record IntakeChannel(AnnouncedChannel key, @Nullable String address) {}
