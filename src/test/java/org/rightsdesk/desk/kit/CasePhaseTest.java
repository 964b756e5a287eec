package org.rightsdesk.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsdesk.common.Step;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.Status;

class CasePhaseTest {

    @ParameterizedTest
    @EnumSource(names = {"MARKETING_BAN", "CONSENT_WITHDRAWAL"})
    void whatAlwaysWinsIsNeverShownAsIdentifiedSearchedOrDecided(Right right) { // C.7, C.8
        List<String> way = CasePhase.way(right);

        assertThat(way).containsExactly("receipt", "carry-out", "reply", "closing");
        assertThat(way.get(CasePhase.of(Status.RECEIVED, right))).isEqualTo("carry-out");
        assertThat(way.get(CasePhase.of(Status.REPLIED, right))).isEqualTo("closing");
        assertThat(CasePhase.of(Status.CLOSED, right)).isEqualTo(way.size());
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void everyStatusHasItsPlaceOnEveryWay(Status status) {
        assertThat(Right.values()).allSatisfy(right -> assertThat(CasePhase.of(status, right))
                .isBetween(1, CasePhase.way(right).size()));
    }

    @Test
    void whoWeighsWhatWasFoundSearchesNoMore() {
        assertThat(CasePhase.shown(Status.SEARCHING, List.of(Step.NOTE_RESTRICTION)))
                .isEqualTo(Status.ASSESSING);
        assertThat(CasePhase.shown(Status.SEARCHING, List.of(Step.REVIEW_ANEW))).isEqualTo(Status.ASSESSING);
        assertThat(CasePhase.shown(Status.SEARCHING, List.of(Step.SEARCH_REGISTER, Step.REVIEW_ANEW)))
                .isEqualTo(Status.SEARCHING);
        assertThat(CasePhase.shown(Status.SEARCHING, List.of())).isEqualTo(Status.SEARCHING);
        assertThat(CasePhase.shown(Status.DECIDED, List.of(Step.REVIEW_ANEW))).isEqualTo(Status.DECIDED);
    }

    @Test
    void whatIsPastStaysPastToTheEnd() {
        assertThat(CasePhase.isPast(Status.DECIDED, "decision")).isTrue();
        assertThat(CasePhase.isPast(Status.CLOSED, "decision")).isTrue();
        assertThat(CasePhase.isPast(Status.IN_REVIEW, "decision")).isFalse();
    }

    @Test
    @DisplayName(
            "C.0: a withdrawn case claims no phase between its arrival and its end, one without identity no search")
    void anEndedCaseClaimsOnlyWhatWasDone() {
        assertThat(CasePhase.neverTaken(Status.WITHDRAWN, Outcome.WITHDRAWN))
                .containsExactlyInAnyOrder("identity", "search", "assessment", "decision", "carry-out", "reply");
        assertThat(CasePhase.neverTaken(Status.CLOSED, Outcome.NOT_IDENTIFIABLE))
                .containsExactlyInAnyOrder("search", "assessment", "carry-out");
        assertThat(CasePhase.neverTaken(Status.CLOSED, Outcome.FULL)).isEmpty();
        assertThat(CasePhase.neverTaken(Status.RECEIVED, null)).isEmpty();
    }
}
