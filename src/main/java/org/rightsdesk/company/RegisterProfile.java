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
 * @param custody who may handle it and how it is kept, where the notice promises that (I11, L10, N21); then each paper that is taken
 *     out is booked to a place and a person; else null
 * @param undertaking whether only those handle it who have signed a secrecy undertaking (I11)
 */
public record RegisterProfile(
        String key,
        Localized name,
        @DefaultValue("register-owner") Role ownerRole,
        @DefaultValue("by-hand") Adapter adapter,
        boolean marketing,
        @Nullable Localized custody,
        boolean undertaking) {}
