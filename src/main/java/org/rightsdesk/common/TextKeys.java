package org.rightsdesk.common;

import java.util.List;

/** Names in a message that are texts themselves, e.g. of a {@link Refusal}: said in the reader's language, with commas between. */
public record TextKeys(List<String> keys) {}
