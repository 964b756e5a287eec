package org.rightsdesk.company;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Localized;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A category of personal data on which a decision can be made by itself.
 *
 * @param bases the legal bases; empty while the controller has not said them
 * @param automated whether it is processed by automated means (Art. 20(1))
 * @param aboutOthers whether it tells of people beside the customer, who are data subjects of their own (CF26)
 * @param secret whether it is a credential that is never shown or exported (CF22)
 * @param retention how long it is kept; null while the controller has not said it (CF14)
 * @param sources where the data come from, as the notice says
 */
public record DataCategory(
        String key,
        Localized name,
        @DefaultValue Set<Basis> bases,
        @DefaultValue("provided") Origin origin,
        @DefaultValue("true") boolean automated,
        boolean aboutOthers,
        boolean secret,
        @Nullable Retention retention,
        @DefaultValue List<Localized> sources) {

    public boolean retentionStated() {
        return retention != null && retention.stated();
    }
}
