package org.rightsdesk.common;

import java.util.UUID;

/**
 * Retention removes a case in this transaction: who keeps rows of it in a way of their own lets go of them (C.11).
 *
 * @param caseId a request, or a submission whose last request has gone
 */
public record CaseRemoved(CompanyKey company, UUID caseId) {}
