package org.rightsdesk.company;

import org.rightsdesk.common.Localized;

/** A category of personal data on which a decision can be made by itself. */
public record DataCategory(String key, Localized name) {}
