package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Right;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The tables that a lawyer changes, row by row (rules.md B.4 and C.0). */
@DeskTest
class DecisionTablesTest {

    @Autowired
    ProcessEngine engine;

    @ParameterizedTest
    @CsvSource({
        "MARKETING_BAN,      EMAIL,    false, false, 0",
        "CONSENT_WITHDRAWAL, PHONE,    false, false, 0",
        "OBJECTION,          EMAIL,    false, true,  0",
        "OBJECTION,          PHONE,    true,  true,  0",
        "OBJECTION,          EMAIL,    true,  false, 0",
        "RECTIFICATION,      WEB_FORM, true,  false, 0",
        "RECTIFICATION,      LETTER,   true,  false, 0",
        "RECTIFICATION,      PHONE,    true,  false, 1",
        "RECTIFICATION,      COUNTER,  true,  false, 1",
        "RESTRICTION,        EMAIL,    false, false, 1",
        "HUMAN_REVIEW,       LETTER,   false, false, 1",
        "ACCESS,             EMAIL,    true,  true,  2",
        "ACCESS,             EMAIL,    false, false, 2",
        "PORTABILITY,        WEB_FORM, true,  false, 2",
        "ERASURE,            COUNTER,  true,  true,  2",
        "ENERGY_DATA,        LETTER,   false, true,  2",
    })
    void theLadderTellsTheLevel(Right right, Channel channel, boolean contactOnFile, boolean twoFactsMatch, int level) {
        assertThat(level(right, false, false, channel, contactOnFile, twoFactsMatch))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @DisplayName(
            "B.4, C.2: who changes an address shows more; a copy is the last resort and only where a mistake does much harm")
    @CsvSource({
        "RECTIFICATION, true,  false, 2",
        "RECTIFICATION, true,  true,  3",
        "RECTIFICATION, false, true,  0",
        "OBJECTION,     true,  true,  0",
        "MARKETING_BAN, true,  true,  0",
        "ACCESS,        false, true,  3",
        "PORTABILITY,   false, true,  3",
        "ERASURE,       true,  true,  3",
        "ENERGY_DATA,   false, true,  3",
        "ACCESS,        true,  false, 2",
    })
    void theLadderKnowsChangesOfContactAndTheLastResort(Right right, boolean changes, boolean lastResort, int level) {
        assertThat(level(right, changes, lastResort, Channel.EMAIL, true, true)).isEqualTo(level);
    }

    @Test
    @DisplayName("B.4: every row of the ladder is the answer of some case, and every case has an answer")
    void everyRowOfTheLadderFires() {
        Set<String> fired = new HashSet<>();
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(
                List.of(event -> event.getMatchingRules().forEach(rule -> fired.add(rule.getId()))));
        DmnEngine tables = configuration.buildEngine();
        DmnDecision ladder = tables.parseDecision(
                "identity-ladder", getClass().getResourceAsStream("/processes/identity-ladder.dmn"));
        for (Right right : Right.values()) {
            for (Channel channel : Channel.values()) {
                for (int facts = 0; facts < 16; facts++) {
                    Integer level = tables.evaluateDecisionTable(
                                    ladder,
                                    inputs(
                                            right,
                                            (facts & 1) > 0,
                                            (facts & 2) > 0,
                                            channel,
                                            (facts & 4) > 0,
                                            (facts & 8) > 0))
                            .getSingleEntry();
                    assertThat(level).isBetween(0, 3);
                }
            }
        }
        assertThat(fired)
                .containsExactlyInAnyOrderElementsOf(DiagramFiles.all(".dmn")
                        .filter(diagram -> diagram.name().equals("identity-ladder"))
                        .flatMap(diagram -> diagram.everything().stream())
                        .filter(element -> element.getLocalName().equals("rule"))
                        .map(rule -> rule.getAttribute("id"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "ACCESS,    REFUSED,            false, 2, true",
        "ACCESS,    PARTIAL,            false, 2, true",
        "ERASURE,   PARTIAL,            false, 2, true",
        "ERASURE,   FULL,               false, 2, true",
        "ERASURE,   FULL,               true,  3, true",
        "ACCESS,    FULL,               false, 2, false",
        "ACCESS,    FULL,               true,  2, true",
        "ACCESS,    FULL,               false, 3, true",
        "OBJECTION, FULL,               false, 0, false",
        "ACCESS,    NOT_SPECIFIED,      false, 2, true",
        "ACCESS,    NOT_IDENTIFIABLE,   false, 2, true",
        "ERASURE,   NOTHING_HELD,       false, 2, false",
        "ACCESS,    NOT_A_GDPR_REQUEST, true,  2, false",
        "ACCESS,    ALREADY_DONE,       false, 2, false",
    })
    void theTableTellsWhenASecondPersonIsNeeded(
            Right right, Outcome outcome, boolean extended, int identityLevel, boolean needed) {
        assertThat(secondPerson(right, outcome, extended, identityLevel, false, false, false))
                .isEqualTo(needed);
        if (outcome == Outcome.FULL) {
            assertThat(secondPerson(right, outcome, extended, identityLevel, true, false, false))
                    .as("CF1: a fee")
                    .isTrue();
        }
        assertThat(secondPerson(right, outcome, extended, identityLevel, false, true, false))
                .as("R43: withheld reasons")
                .isTrue();
    }

    @Test
    void whoMustStayHiddenIsLookedAfterByTwoButABanWaitsForNobody() {
        assertThat(secondPerson(Right.ACCESS, Outcome.FULL, false, 2, false, false, true))
                .as("B.4, R54: non-disclosure order")
                .isTrue();
        assertThat(secondPerson(Right.MARKETING_BAN, Outcome.FULL, false, 0, false, false, true))
                .as("C.7: a ban at once")
                .isFalse();
    }

    @Test
    void thereIsExactlyOneAnswerForEveryProposal() {
        for (Right right : Right.values()) {
            for (Outcome outcome : Outcome.values()) {
                for (int level = 0; level <= 3; level++) {
                    assertThat(secondPerson(right, outcome, level % 2 == 0, level, level > 1, level == 1, false))
                            .isInstanceOf(Boolean.class);
                }
            }
        }
    }

    private Integer level(
            Right right,
            boolean changesContact,
            boolean lastResort,
            Channel channel,
            boolean contactOnFile,
            boolean twoFactsMatch) {
        return evaluate(
                "identity-ladder", inputs(right, changesContact, lastResort, channel, contactOnFile, twoFactsMatch));
    }

    private static Map<String, Object> inputs(
            Right right,
            boolean changesContact,
            boolean lastResort,
            Channel channel,
            boolean contactOnFile,
            boolean twoFactsMatch) {
        return Map.of(
                "right",
                right.name(),
                "changesContact",
                changesContact,
                "lastResort",
                lastResort,
                "company",
                "imatra",
                "channel",
                channel.name(),
                "contactOnFile",
                contactOnFile,
                "twoFactsMatch",
                twoFactsMatch);
    }

    private Boolean secondPerson(
            Right right,
            Outcome outcome,
            boolean extended,
            int identityLevel,
            boolean fee,
            boolean withheld,
            boolean hidden) {
        return evaluate(
                "second-person",
                Map.of(
                        "right",
                        right.name(),
                        "outcome",
                        outcome.name(),
                        "extended",
                        extended,
                        "identityLevel",
                        identityLevel,
                        "fee",
                        fee,
                        "reasonsWithheld",
                        withheld,
                        "nonDisclosure",
                        hidden));
    }

    private <T> T evaluate(String table, Map<String, Object> inputs) {
        return engine.getDecisionService()
                .evaluateDecisionTableByKey(table, inputs)
                .getSingleEntry();
    }
}
