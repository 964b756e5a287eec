package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.Texts;
import org.rightsdesk.company.Companies;
import org.rightsdesk.marketing.Afterwards;
import org.rightsdesk.marketing.ConsentPurpose;
import org.rightsdesk.marketing.ConsentWithdrawals;
import org.rightsdesk.marketing.NewWithdrawal;
import org.rightsdesk.measure.Correction;
import org.rightsdesk.measure.Corrections;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Decisions;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.Proposal;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.Status;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is sent by hand, past the forms, is turned down kindly and changes nothing. Elsewhere: a profile with a missing key and a
 * recipient without channel (ProfileMistakesTest); clock events in the future, before the receipt, out of order (DeadlinesTest); two who
 * decide at once (RequestLifeTest, ApprovalsTest); opening a case whose time is over (RetentionTest); a proposal that breaks a rule
 * (ProposalRulesTest).
 */
@DeskTest
class BadInputTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Texts texts;

    @LocalServerPort
    int port;

    CaseFlow flow;

    @BeforeEach
    void begin() {
        flow = new CaseFlow(context);
    }

    @AfterEach
    void end() {
        flow.timeIsAsBefore();
    }

    @ParameterizedTest
    @ValueSource(strings = {"world-domination", "ACCESS'; drop table submission;--", "NOT_IDENTIFIABLE"})
    @DisplayName(
            "C.0 step 1: a right that does not exist counts as none; nobody is sent away, a person reads what is wanted")
    void anUnknownRightInTheForm(String right) {
        String words = "Käsin lähetetty " + UUID.randomUUID();
        HttpResponse<String> answer = new Web(port)
                .multipart(
                        "/request/kauhajoki?lang=fi",
                        Map.of("rights", right, "words", words, "name", "Aino Koe", "email", "aino@example.test"),
                        null);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(jdbc.sql("select stated_rights::text from submission where words = :words")
                        .param("words", words + "\n\nMitä pyydät? " + right)
                        .query(String.class)
                        .list())
                .containsExactly("{}");
    }

    @Test
    void anUnknownRightInAnAddressIsAPageThatDoesNotExistOrTheForm() {
        assertThat(new Web(port)
                        .get("/request/kauhajoki?rights=world-domination")
                        .statusCode())
                .isEqualTo(200);
        assertThat(new Web(port).get("/request/kauhajoki/world-domination").statusCode())
                .isBetween(400, 404);
    }

    @ParameterizedTest(name = "{0} turned down on {1}")
    @CsvSource({
        "ACCESS, ACCOUNTING_6Y",
        "PORTABILITY, DATA_ACCURATE",
        "ERASURE, THIRD_PARTY_RIGHTS",
        "ENERGY_DATA, RESTRICTED_BY_LAW"
    })
    @DisplayName("CF4: a ground of another right, sent by hand, is refused in three languages and nothing is stored")
    void aGroundOfAnotherRight(Right right, Ground ground) {
        UUID id = atProposal(right);
        List<Part> parts = List.of(Part.kept("contact", ground, null));
        String key = right == Right.ENERGY_DATA ? "refusal.outcome-not-for-right" : "refusal.ground-not-for-right";
        if (right == Right.ERASURE) {
            parts = categories()
                    .map(category -> Part.kept(category, ground, null))
                    .toList();
        }
        Proposal proposal = new Proposal(Outcome.REFUSED, parts, "Käsin lähetetty.");
        refused(
                key,
                () -> flow.handler(() ->
                        flow.bean(Decisions.class).propose(id, flow.request(id).version(), proposal)));
        assertThat(flow.request(id).status()).isEqualTo(Status.ASSESSING);
        assertThat(flow.look(() -> flow.bean(Decisions.class).current(id))).isEmpty();
        assertThat(flow.openSteps(id)).containsExactly(Step.PROPOSE_DECISION);
    }

    @Test
    @DisplayName("C.2, C.8: the verb of another right, sent by hand, does nothing")
    void theVerbOfAnotherRight() {
        UUID id = atProposal(Right.ACCESS);
        NewWithdrawal withdrawal =
                new NewWithdrawal(false, ConsentPurpose.SURVEY, "", null, null, Afterwards.NOTHING, Set.of(), Set.of());
        refused(
                "refusal.other-right",
                () -> flow.handler(() -> flow.bean(ConsentWithdrawals.class)
                        .record(id, flow.request(id).version(), withdrawal)));
        assertThatThrownBy(() -> flow.handler(() -> flow.bean(Corrections.class)
                        .note(id, List.of(Correction.wished("contact", "Nimi", "a", "b", "")))))
                .isInstanceOf(NotFound.class);
        assertThat(flow.request(id).status()).isEqualTo(Status.ASSESSING);
    }

    private UUID atProposal(Right right) {
        UUID id = flow.triage(flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS), right, true, null)
                .id();
        flow.untilStep(id, Step.PROPOSE_DECISION);
        return id;
    }

    private Stream<String> categories() {
        return flow.look(() -> flow.bean(Companies.class).get(CaseWork.KAUHAJOKI)).categories().stream()
                .map(category -> category.key());
    }

    private void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            for (Language language : Language.values()) {
                assertThat(texts.text(language, key, refusal.args()))
                        .isNotBlank()
                        .isNotEqualTo(key);
            }
        });
    }
}
