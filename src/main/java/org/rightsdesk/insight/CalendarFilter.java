package org.rightsdesk.insight;

import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;

/**
 * Which cases the calendar shows.
 *
 * @param company null for all companies of the person
 * @param assignee user name of who has taken work of the case; null for everybody
 */
public record CalendarFilter(@Nullable CompanyKey company, @Nullable String assignee) {}
