package org.rightsdesk.request;

import java.time.Instant;
import java.util.Set;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Language;

/**
 * What arrived, before anybody has judged it.
 *
 * @param receivedAt when it reached an official channel (D1), not when it was read
 * @param words the customer's own words, unchanged
 * @param statedRights the rights ticked in a form; empty where only words are given
 */
public record NewSubmission(
        CompanyKey company,
        Channel channel,
        Instant receivedAt,
        Language language,
        Requester requester,
        String subject,
        String words,
        Set<Right> statedRights) {

    @Override
    public String toString() {
        return "NewSubmission[" + company + ", " + channel + "]";
    }
}
