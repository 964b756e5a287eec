package org.rightsdesk.company;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What clashes with the law in a company's notice, the most severe first. */
public final class Findings {

    private Findings() {}

    public static List<Finding> of(Company company) {
        List<SetupGap> gaps = SetupGaps.of(company);
        return Arrays.stream(KnownConflict.values())
                .filter(conflict -> conflict.in(company))
                .map(conflict -> new Finding(conflict, gaps.stream().anyMatch(gap -> gap.conflict() == conflict)))
                .sorted(Comparator.comparing(finding -> finding.conflict().severity()))
                .toList();
    }
}
