package org.rightsdesk.request;

import java.util.List;
import java.util.Optional;
import org.rightsdesk.common.Localized;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.company.Company;
import org.rightsdesk.company.Release;
import org.rightsdesk.company.SetupGap;
import org.rightsdesk.company.SetupGaps;
import org.rightsdesk.company.SetupPoint;

/**
 * Keeps a reply back whose content the company has not yet set up, e.g. how long data are kept (CF14, CF21).
 * What a transfer rests on today a handler may state for the single reply, so its package waits, not the decision (CF11, CF12).
 */
final class SetupGate {

    private SetupGate() {}

    /** @throws Refusal when data would be released of which something that must be told is not known */
    static void require(Company company, Right right, Outcome outcome) {
        if (outcome != Outcome.FULL && outcome != Outcome.PARTIAL) {
            return;
        }
        release(right).ifPresent(release -> {
            List<SetupGap> gaps = SetupGaps.blocking(company, release).stream()
                    .filter(gap -> gap.point() != SetupPoint.TRANSFER)
                    .toList();
            if (!gaps.isEmpty()) {
                throw refusal(gaps);
            }
        });
    }

    private static Optional<Release> release(Right right) {
        return switch (right) {
            case ACCESS -> Optional.of(Release.ACCESS_REPLY);
            case PORTABILITY -> Optional.of(Release.PORTABILITY);
            default -> Optional.empty();
        };
    }

    /** Names the first kind of gap and everything that has it. */
    private static Refusal refusal(List<SetupGap> gaps) {
        SetupGap first = gaps.getFirst();
        List<Localized> names = gaps.stream()
                .filter(gap -> gap.point() == first.point())
                .flatMap(gap -> Optional.ofNullable(gap.name()).stream())
                .toList();
        return new Refusal(first.point().refusalKey(), Localized.list(names));
    }
}
