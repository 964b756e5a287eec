package org.rightsdesk.worklist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;

/**
 * A view of the list that somebody keeps.
 *
 * @param owner user name of who made it
 * @param company whose people share it; null where it is the owner's alone
 */
public record SavedView(UUID id, String owner, @Nullable CompanyKey company, String name, WorkFilter filter) {}
