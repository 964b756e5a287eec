package org.rightsdesk.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Texts;
import org.rightsdesk.company.Company;
import org.rightsdesk.company.Profiles;
import org.rightsdesk.testing.Conflict;

/** No access reply leaves while the company has not said what it must tell. */
class SetupGateTest {

    private static final List<Company> FACTS = Profiles.factsOnly();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            textBlock =
                    """
            K, refusal.setup.retention
            L, refusal.setup.retention
            N, refusal.setup.retention
            I, refusal.setup.recipient
            M, refusal.setup.retention""")
    @DisplayName("CF13, CF14, CF21: with the notice alone no company can answer an access request")
    @Conflict(
            id = "CF14",
            companies = "L, N, M",
            does =
                    "Each category needs a retention period or criteria; an access reply cannot be proposed or signed while one is empty.")
    void theNoticeAloneIsNotEnough(String letter, String refusal) {
        Company company = Profiles.of(FACTS, letter);
        for (Outcome outcome : List.of(Outcome.FULL, Outcome.PARTIAL)) {
            assertThat(no(company, Right.ACCESS, outcome).key()).isEqualTo(refusal);
        }
    }

    @Test
    void theRefusalNamesWhatIsMissingInTheReadersLanguage() {
        Refusal no = no(Profiles.of(FACTS, "N"), Right.ACCESS, Outcome.FULL);

        assertThat(Texts.standalone().text(Language.FI, no.key(), no.args()))
                .contains("säilytysaika puuttuu", "laskut ja maksut", "puhelutallenteet");
        assertThat(Texts.standalone().text(Language.SV, no.key(), no.args())).contains("samtalsinspelningar");
        assertThat(Texts.standalone().text(Language.EN, no.key(), no.args())).contains("call recordings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"K", "L", "N", "I", "M"})
    void withItsSetUpEachCompanyAnswers(String letter) {
        Company company = Profiles.of(Profiles.asSetUp(), letter);
        for (Right right : List.of(Right.ACCESS, Right.PORTABILITY)) {
            assertThatCode(() -> SetupGate.require(company, right, Outcome.FULL))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void whatReleasesNothingDoesNotWait() {
        Company company = Profiles.of(FACTS, "N");
        for (Outcome outcome : List.of(Outcome.REFUSED, Outcome.NOTHING_HELD, Outcome.NOT_IDENTIFIABLE)) {
            assertThatCode(() -> SetupGate.require(company, Right.ACCESS, outcome))
                    .doesNotThrowAnyException();
        }
        assertThatCode(() -> SetupGate.require(company, Right.ERASURE, Outcome.FULL))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("A portability file waits for the legal bases (A.2, R28)")
    void aPortabilityFileWaitsForTheBases() {
        assertThat(no(Profiles.of(FACTS, "L"), Right.PORTABILITY, Outcome.FULL).key())
                .isEqualTo("refusal.setup.basis");
    }

    private static Refusal no(Company company, Right right, Outcome outcome) {
        return catchThrowableOfType(Refusal.class, () -> SetupGate.require(company, right, outcome));
    }
}
