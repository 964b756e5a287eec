package org.rightsdesk.delivery;

import org.jspecify.annotations.Nullable;

/**
 * A file of a package as evidence: it outlives the package (C.11).
 *
 * @param path inside the package
 * @param register null for the parts that come from the set-up, such as the index
 * @param size in bytes
 * @param sha256 lower-case hex
 */
public record DeliveredItem(
        String path, @Nullable String register, @Nullable String category, long size, String sha256) {}
