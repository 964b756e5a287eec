package org.rightsdesk.company;

import org.rightsdesk.common.Localized;

/** One system or archive of the company that is searched for each request. */
public record RegisterProfile(String key, Localized name) {}
