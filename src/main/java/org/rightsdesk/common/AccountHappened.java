package org.rightsdesk.common;

import java.util.Map;

/**
 * Something happened to the account or the roles of a member of staff in a company (M12). The audit writes it in the same transaction.
 *
 * @param username of the member; nothing else of a person is told
 * @param facts codes and dates only
 */
public record AccountHappened(Verb verb, CompanyKey company, String username, Map<String, String> facts) {}
