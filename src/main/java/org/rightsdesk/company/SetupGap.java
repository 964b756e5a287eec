package org.rightsdesk.company;

import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Localized;

/**
 * Something that a controller has yet to decide.
 *
 * @param subject key of the category, recipient or channel; empty where the company as a whole is meant
 * @param name the subject's name; null where the company as a whole is meant
 * @param conflict the finding that it keeps open; null where there is none
 */
public record SetupGap(SetupPoint point, String subject, @Nullable Localized name, @Nullable KnownConflict conflict) {}
