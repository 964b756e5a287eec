package org.rightsdesk.company;

import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Localized;
import org.rightsdesk.common.Role;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One system or archive of the company that is searched for each request.
 *
 * @param ownerRole who searches it and carries decisions out in it
 * @param marketing whether marketing is done from it, so that bans are noted in it
 * @param custody who may handle it and how it is kept, where the notice promises that (I11, N21); else null
 */
public record RegisterProfile(
        String key,
        Localized name,
        @DefaultValue("register-owner") Role ownerRole,
        @DefaultValue("by-hand") Adapter adapter,
        boolean marketing,
        @Nullable Localized custody) {}
