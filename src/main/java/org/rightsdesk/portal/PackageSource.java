package org.rightsdesk.portal;

import java.util.UUID;
import org.rightsdesk.common.Language;
import org.rightsdesk.company.Company;
import org.rightsdesk.delivery.Way;

/**
 * A package that somebody has opened with a link.
 *
 * @param path of its page, e.g. {@code /status/…/package/K-2026-0147-1}; holds the secret of the link
 * @param back where the page leads back to; empty for a receiver, who has no case page
 */
record PackageSource(
        UUID requestId, Way way, String reference, Company company, Language language, String path, String back) {

    @Override
    public String toString() {
        return "PackageSource[" + reference + "]";
    }
}
