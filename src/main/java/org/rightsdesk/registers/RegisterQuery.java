package org.rightsdesk.registers;

import java.util.UUID;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.request.Requester;

/** What a register is searched for. */
public record RegisterQuery(UUID requestId, CompanyKey company, String register, Requester requester) {}
