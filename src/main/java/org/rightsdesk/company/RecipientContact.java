package org.rightsdesk.company;

import org.rightsdesk.common.Language;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a recipient is told of rectification, erasure and restriction.
 *
 * @param address mail address, postal address, telephone number or web address, as the channel wants it
 * @param language in which it is written to; Finnish where the profile says nothing
 */
public record RecipientContact(ContactChannel channel, String address, @DefaultValue("fi") Language language) {}
