package org.rightsdesk.company;

import org.rightsdesk.common.Localized;

/** Someone to whom data are given and who is told of rectification, erasure and restriction (Art. 19, rules.md A.4). */
public record RecipientProfile(String key, Localized name) {}
