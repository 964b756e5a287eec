package org.rightsdesk.insight;

import org.rightsdesk.common.CompanyKey;

/**
 * How many requests of one company and right are open.
 *
 * @param right the right's name as stored, e.g. {@code ERASURE}
 */
public record OpenCases(CompanyKey company, String right, int count) {}
