package org.rightsdesk.delivery;

import java.util.List;

/**
 * One part of what Art. 15(1) and (2) tell.
 *
 * @param key which part, e.g. {@code purposes}
 */
public record Section(String key, String title, List<String> lines) {}
