package org.rightsdesk.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsdesk.testing.Conflict;

class AssessmentRulesTest {

    private static final String LONG_AGO = "2025-01-15";
    private static final String LATELY = "2026-10-01";

    @ParameterizedTest(name = "Assumption 8: fulfilled {0}, received {1}: less than a year is {2}")
    @CsvSource({
        "2025-11-22, 2026-11-21, true",
        "2025-11-22, 2026-11-22, false",
        "2025-11-22, 2026-11-23, false",
        "2028-02-29, 2029-02-27, true",
        "2028-02-29, 2029-02-28, false",
        "2027-02-28, 2028-02-28, false",
        "2027-03-01, 2028-02-29, true",
        "2026-11-22, 2026-11-22, true",
    })
    void aYear(LocalDate fulfilled, LocalDate received, boolean less) {
        assertThat(new Repeat(UUID.randomUUID(), "N-2026-0001", fulfilled, received).lessThanAYear())
                .isEqualTo(less);
    }

    @ParameterizedTest(name = "R34: earlier fulfilled {0}, same data {1}, same period {2}: {3}")
    @CsvSource({
        "2026-10-01, true,  true,  ",
        "2026-10-01, false, true,  refusal.assessment-other-scope",
        "2026-10-01, true,  false, refusal.assessment-other-scope",
        "2025-11-22, true,  true,  refusal.assessment-year-passed",
        "2025-01-15, true,  true,  refusal.assessment-year-passed",
        ",           true,  true,  refusal.assessment-no-previous",
    })
    @Conflict(
            id = "CF1",
            companies = "N",
            does =
                    "At a year or more since the previous fulfilled request no fee and no refusal for repetition is possible.")
    void repetition(@Nullable LocalDate fulfilled, boolean sameData, boolean samePeriod, @Nullable String refusal) {
        AssessmentDraft draft = draft(Ground.EXCESSIVE_REPETITIVE, true, sameData, samePeriod, "12.00", "Työ");
        assertThat(broken(draft, fulfilled)).isEqualTo(refusal);
    }

    @ParameterizedTest(name = "R7: a fee of {0} on \"{1}\": {2}")
    @CsvSource({
        "12.50,  Kaksi tuntia, ",
        "12.505, Kaksi tuntia, refusal.fee-basis-missing",
        "0,      Kaksi tuntia, refusal.fee-basis-missing",
        "-3,     Kaksi tuntia, refusal.fee-basis-missing",
        ",       Kaksi tuntia, refusal.fee-basis-missing",
        "12.50,  ' ',          refusal.fee-basis-missing",
        "9999.99, Kaksi tuntia, ",
        "10000,  Kaksi tuntia, refusal.fee-too-much",
        "99999999999999, Kaksi tuntia, refusal.fee-too-much",
    })
    void feeStandsOnCost(@Nullable String amount, String basis, @Nullable String refusal) {
        AssessmentDraft draft = draft(Ground.EXCESSIVE_REPETITIVE, true, true, true, amount, basis);
        assertThat(broken(draft, LocalDate.parse(LATELY))).isEqualTo(refusal);
    }

    @Test
    @DisplayName("R7: an amount without a fee is a mistake; no fee needs no amount")
    void noFee() {
        assertThat(broken(draft(Ground.MANIFESTLY_UNFOUNDED, false, false, false, null, ""), null))
                .isNull();
        assertThat(broken(draft(Ground.MANIFESTLY_UNFOUNDED, false, false, false, "5", ""), null))
                .isEqualTo("refusal.fee-not-meant");
    }

    @ParameterizedTest(name = "CD1: deeds \"{0}\", intent \"{1}\", lawyer \"{2}\": {3}")
    @CsvSource({
        "Teot, Tarkoitus, Lakimies 2.11., ",
        "Teot, '',        Lakimies 2.11., refusal.assessment-evidence-missing",
        "'',   Tarkoitus, Lakimies 2.11., refusal.assessment-evidence-missing",
        "Teot, Tarkoitus, ' ',            refusal.assessment-approval-missing",
    })
    void abuseIsProvenOnBothSides(String deeds, String intent, String lawyer, @Nullable String refusal) {
        AssessmentDraft draft = new AssessmentDraft(
                Ground.ABUSE,
                false,
                false,
                false,
                ChangePace.HARDLY,
                "Tosiseikat",
                "Näyttö",
                List.of(deeds, intent),
                lawyer,
                "",
                null);
        assertThat(broken(draft, null)).isEqualTo(refusal);
    }

    @ParameterizedTest(name = "R7: {0} is claimed on this form only if it goes too far")
    @EnumSource
    void onlyClaimsOfArticle12(Ground ground) {
        String refusal = broken(draft(ground, false, true, true, null, ""), LocalDate.parse(LATELY));
        assertThat("refusal.ground-not-for-right".equals(refusal)).isEqualTo(!ground.needsAssessment());
    }

    @Test
    @DisplayName("R7: the burden of proof is the controller's")
    void factsAndProof() {
        AssessmentDraft silent = new AssessmentDraft(
                Ground.MANIFESTLY_UNFOUNDED, false, false, false, ChangePace.HARDLY, "x", " ", List.of(), "", "", null);
        assertThat(broken(silent, LocalDate.parse(LONG_AGO))).isEqualTo("refusal.assessment-proof-missing");
    }

    @ParameterizedTest(name = "C.7, C.8, R49: {0} is never charged")
    @EnumSource(names = {"MARKETING_BAN", "CONSENT_WITHDRAWAL", "ENERGY_DATA"})
    void neverCharged(Right right) {
        AssessmentDraft draft = draft(Ground.MANIFESTLY_UNFOUNDED, true, false, false, "5", "Työ");
        assertThat(AssessmentRules.broken(right, draft, null)).contains("refusal.ground-not-for-right");
    }

    private static AssessmentDraft draft(
            Ground claim, boolean fee, boolean sameData, boolean samePeriod, @Nullable String amount, String basis) {
        return new AssessmentDraft(
                claim,
                fee,
                sameData,
                samePeriod,
                ChangePace.YEARLY,
                "Tosiseikat",
                "Näyttö",
                List.of("Teot", "Tarkoitus"),
                "Lakimies",
                basis,
                amount == null ? null : new BigDecimal(amount));
    }

    private static @Nullable String broken(AssessmentDraft draft, @Nullable LocalDate fulfilled) {
        Repeat repeat = fulfilled == null
                ? null
                : new Repeat(UUID.randomUUID(), "N-2026-0001", fulfilled, LocalDate.of(2026, 11, 22));
        return AssessmentRules.broken(Right.ACCESS, draft, repeat).orElse(null);
    }
}
