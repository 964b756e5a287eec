package org.rightsdesk.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Language;
import org.rightsdesk.request.Right;

/**
 * What the reader proposes for a letter.
 *
 * @param proposals in the order in which the letter names them; empty when it seems to ask for no right
 * @param hints what a person decides on before anything is done; each sign once
 */
public record Reading(
        List<Proposal> proposals,
        List<Hint> hints,
        Language language,
        Certainty languageCertainty,
        @Nullable Found customerNumber,
        @Nullable Found siteNumber) {

    /** The proposed rights, in the order of the letter. */
    public Set<Right> rights() {
        return proposals.stream().map(Proposal::right).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether the letter holds words of it. */
    public boolean hints(Sign sign) {
        return hints.stream().anyMatch(hint -> hint.sign() == sign);
    }
}
