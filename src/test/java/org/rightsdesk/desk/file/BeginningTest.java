package org.rightsdesk.desk.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.Localized;
import org.rightsdesk.company.Basis;
import org.rightsdesk.company.DataCategory;
import org.rightsdesk.company.Origin;
import org.rightsdesk.measure.Weighing;
import org.rightsdesk.measure.Weighing.Verdict;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;

/** What the proposal of an objection offers (Art. 21(1), C.6). */
class BeginningTest {

    private final DataCategory profile = category("profile", Basis.LEGITIMATE_INTEREST);
    private final DataCategory billing = category("billing", Basis.CONTRACT);
    private final List<DataCategory> all = List.of(billing, profile);

    @Test
    @DisplayName("C.6: only what rests on a legitimate interest is stopped by an objection")
    void onlyTheObjectableStops() {
        Beginning beginning = Beginning.objected(Optional.of(weighed(Verdict.STOPS)), all);
        assertThat(beginning.concerned()).containsExactly(profile);
        assertThat(beginning.outcome()).isEqualTo(Outcome.FULL);
        assertThat(beginning.parts()).containsExactly(Part.kept("billing", Ground.BASIS_NOT_OBJECTABLE, null));
    }

    @Test
    @DisplayName("C.6: what the balancing found stands in the proposal as its ground")
    void theBalancingIsTheGround() {
        Beginning beginning = Beginning.objected(Optional.of(weighed(Verdict.COMPELLING_GROUNDS)), all);
        assertThat(beginning.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(beginning.parts())
                .containsExactly(
                        Part.kept("profile", Ground.COMPELLING_GROUNDS, null),
                        Part.kept("billing", Ground.BASIS_NOT_OBJECTABLE, null));
    }

    @Test
    @DisplayName("C.6: where nothing rests on a legitimate interest, all is turned down for that")
    void nothingObjectable() {
        Beginning beginning = Beginning.objected(Optional.of(weighed(Verdict.NOT_OBJECTABLE)), List.of(billing));
        assertThat(beginning.concerned()).isEmpty();
        assertThat(beginning.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(beginning.all()).containsExactly(billing);
    }

    private static Weighing weighed(Verdict verdict) {
        return new Weighing("", "Etu", "Tarve", "Vaikutus", verdict);
    }

    private static DataCategory category(String key, Basis basis) {
        Localized name = new Localized(key, key, key);
        return new DataCategory(key, name, Set.of(basis), Origin.PROVIDED, true, false, false, null, List.of());
    }
}
