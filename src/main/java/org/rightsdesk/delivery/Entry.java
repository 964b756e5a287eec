package org.rightsdesk.delivery;

import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Digest;

/**
 * A file on its way into a package.
 *
 * @param register null for a part that comes from the set-up, such as the index
 */
@SuppressWarnings("ArrayRecordComponent")
record Entry(String path, byte[] content, @Nullable String register, @Nullable String category) {

    DeliveredItem proof() {
        return new DeliveredItem(path, register, category, content.length, Digest.of(content));
    }

    @Override
    public String toString() {
        return "Entry[" + path + "]";
    }
}
