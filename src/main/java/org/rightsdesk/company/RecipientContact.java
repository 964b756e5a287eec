package org.rightsdesk.company;

/**
 * Where a recipient is told of rectification, erasure and restriction.
 *
 * @param address mail address, postal address, telephone number or web address, as the channel wants it
 */
public record RecipientContact(ContactChannel channel, String address) {}
