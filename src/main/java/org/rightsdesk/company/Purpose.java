package org.rightsdesk.company;

import org.rightsdesk.common.Localized;

/** What the company processes personal data for (Art. 15(1)(a)). */
public record Purpose(String key, Localized name) {}
