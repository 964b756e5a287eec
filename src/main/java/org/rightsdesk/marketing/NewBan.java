package org.rightsdesk.marketing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.company.MarketingKind;

/**
 * A ban as a handler records it. There is no field for reasons, proof or a fee: none may be asked for (R18, CF5).
 *
 * @param points the contact points that the ban is about, and whether a register knows each
 * @param wrongPerson whether a contact point named in the letter is someone else's, so that it is left out
 * @param mailUntil the last day on which printed mail that is already on its way may still come; null when none is
 */
public record NewBan(
        Set<MarketingKind> kinds,
        Set<MarketingChannel> channels,
        Map<ContactPoint, Boolean> points,
        boolean wrongPerson,
        @Nullable LocalDate mailUntil) {

    @Override
    public String toString() {
        return "NewBan" + kinds + channels;
    }
}
