package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightsdesk.common.Step.POST_LETTER;
import static org.rightsdesk.common.Step.PROPOSE_DECISION;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.audit.AuditTrail;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.company.Companies;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.correspondence.OralAnswer;
import org.rightsdesk.correspondence.OralAnswer.Place;
import org.rightsdesk.correspondence.OralAnswers;
import org.rightsdesk.correspondence.StatusLinks;
import org.rightsdesk.identity.CaseMarks;
import org.rightsdesk.identity.Mark;
import org.rightsdesk.identity.Means;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Decisions;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.Proposal;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.Status;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R3, Art. 12(1): the answer is told instead of sent, when the person asked for it and the identity is shown. */
@DeskTest
class OralAnswerTest {

    @Autowired
    ApplicationContext context;

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

    @Test
    @DisplayName("R3: an answer that was told has left when it was told, and the letter with its record stays")
    void theAnswerHasLeftWhenItWasTold() throws Exception {
        UUID id = answered(CaseFlow.ADDRESS);
        Letter letter = reply(id);
        assertThat(letter.state()).isEqualTo(Letter.State.TELL_WAITING);
        assertThat(letter.way()).isEqualTo(Letter.Way.ORAL);
        flow.timeFlows(Duration.ofDays(3));
        Instant at = now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MINUTES);
        told(letter, at, Place.PHONE, Means.CALL_BACK, "Kysyi laskutuksesta");
        flow.untilStep(id, null);

        assertThat(reply(id).state()).isEqualTo(Letter.State.TOLD);
        assertThat(reply(id).leftAt()).isEqualTo(at);
        assertThat(reply(id).text()).isEqualTo(letter.text());
        assertThat(flow.request(id).status()).isEqualTo(Status.CLOSED);
        assertThat(flow.look(() -> oral().of(letter.id())))
                .contains(new OralAnswer(
                        letter.id(), id, at, CaseWork.HANDLER, Place.PHONE, Means.CALL_BACK, "Kysyi laskutuksesta"));
        assertThat(flow.look(() -> flow.bean(AuditTrail.class).of(letter.submissionId(), id)))
                .filteredOn(entry -> entry.verb() == Verb.LETTER_TOLD)
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts())
                        .containsEntry("means", "CALL_BACK")
                        .containsEntry("place", "PHONE")
                        .containsEntry("told-at", at.toString())
                        .doesNotContainValue("Kysyi laskutuksesta"));
        String token = flow.look(() -> flow.bean(StatusLinks.class).create(letter.submissionId()));
        assertThat(new Web(port).get("/status/" + token + "?lang=fi").body())
                .contains("Kerroimme vastauksen sinulle suullisesti")
                .doesNotContain("jonka lähetimme sinulle");
        byte[] paper = flow.look(() -> flow.bean(Letters.class).paper(letter.id()));
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Tämä vastaus kerrottiin suullisesti", "puhelimessa")
                    .doesNotContain("Kysyi laskutuksesta");
        }
    }

    @Test
    @DisplayName("R3, R6: a refusal that was told counts for the clock at the moment at which it was told")
    void aRefusalCountsForTheClockWhenItWasTold() {
        UUID id = asked(Right.ERASURE, CaseFlow.ADDRESS);
        wish(id);
        flow.untilStep(id, PROPOSE_DECISION);
        refuse(id);
        flow.untilStep(id, POST_LETTER);
        flow.timeFlows(Duration.ofHours(5));
        Instant at = now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MINUTES);
        told(reply(id), at, Place.OFFICE, Means.DOCUMENT_SEEN, "");
        assertThat(flow.bean(JdbcClient.class)
                        .sql(
                                "select count(*) from clock_event where request_id = :id and kind = 'REFUSED' and at = :at")
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    @DisplayName(
            "R3: nobody who did not ask for it is told: the letter goes in writing, and it is refused to say otherwise")
    void nobodyIsToldWhoDidNotAskForIt() {
        UUID mailed = asked(Right.ACCESS, CaseFlow.ADDRESS);
        flow.untilStep(mailed, null);
        assertThat(reply(mailed).state()).isEqualTo(Letter.State.SENT);
        refused("refusal.letter-settled", () -> told(reply(mailed), now(), Place.PHONE, Means.CALL_BACK, ""));

        UUID posted = asked(Right.ACCESS, null);
        flow.untilStep(posted, POST_LETTER);
        Letter letter = reply(posted);
        assertThat(letter.state()).isEqualTo(Letter.State.POST_WAITING);
        refused("refusal.oral-not-asked-for", () -> told(letter, now(), Place.PHONE, Means.CALL_BACK, ""));
        wish(posted);
        told(letter, now(), Place.PHONE, Means.CALL_BACK, "");
        assertThat(reply(posted).state()).isEqualTo(Letter.State.TOLD);
    }

    @Test
    @DisplayName("R3, R8: who has not shown the identity is answered in writing, whatever was wished")
    void withoutIdentityNothingIsTold() {
        UUID id = answered(null);
        Letter letter = reply(id);
        assertThat(letter.state()).isEqualTo(Letter.State.TELL_WAITING);
        flow.bean(JdbcClient.class)
                .sql("update identity_check set state = 'OPEN' where request_id = :id")
                .param("id", id)
                .update();
        refused("refusal.oral-identity-not-shown", () -> told(letter, now(), Place.PHONE, Means.CALL_BACK, ""));
        assertThat(flow.look(() -> oral().mayBeTold(letter.id()))).isFalse();
        Letter anew =
                flow.look(() -> flow.bean(Letters.class).write(LetterKind.REPLY, letter.submissionId(), id, Map.of()));
        assertThat(anew.state()).isEqualTo(Letter.State.POST_WAITING);
    }

    @Test
    @DisplayName("R3: the moment lies neither in the future nor before the letter, and the means fit the place")
    void theRecordIsTrue() {
        UUID id = answered(CaseFlow.ADDRESS);
        Letter letter = reply(id);
        flow.timeFlows(Duration.ofMinutes(10));
        refused("refusal.oral-in-future", () -> told(letter, now().plusSeconds(60), Place.PHONE, Means.CALL_BACK, ""));
        refused(
                "refusal.oral-before-letter",
                () -> told(letter, letter.writtenAt().minusSeconds(61), Place.PHONE, Means.CALL_BACK, ""));
        refused("refusal.oral-means", () -> told(letter, now(), Place.PHONE, Means.DOCUMENT_SEEN, ""));
        refused("refusal.oral-means", () -> told(letter, now(), Place.OFFICE, Means.CONTACT_ON_FILE, ""));
        refused(
                "refusal.identity-code-in-note",
                () -> told(letter, now(), Place.PHONE, Means.CALL_BACK, "010100A900F"));
        assertThat(reply(id).state()).isEqualTo(Letter.State.TELL_WAITING);
        assertThat(flow.openSteps(id)).containsExactly(POST_LETTER);
    }

    @Test
    @DisplayName("R3: who is not reached gets the letter by mail after all; another letter cannot be told")
    void theLetterGoesByMailInstead() {
        UUID id = answered(CaseFlow.ADDRESS);
        flow.handler(() -> oral().mailInstead(reply(id).id()));
        flow.untilStep(id, null);
        assertThat(reply(id).state()).isEqualTo(Letter.State.SENT);
        assertThat(flow.request(id).status()).isEqualTo(Status.CLOSED);

        UUID posted = answered(null);
        refused(
                "refusal.email-missing",
                () -> flow.handler(() -> oral().mailInstead(reply(posted).id())));
        Letter other = flow.look(() -> flow.bean(Letters.class)
                .write(LetterKind.FREE_MESSAGE, reply(posted).submissionId(), posted, Map.of("text", "Hei")));
        refused("refusal.oral-only-the-answer", () -> told(other, now(), Place.PHONE, Means.CALL_BACK, ""));
    }

    @Test
    @DisplayName("A handler of another company neither sees nor tells the answer")
    void aForeignerSeesNothing() {
        UUID id = answered(CaseFlow.ADDRESS);
        UUID letter = reply(id).id();
        foreign(() -> oral().told(letter, now(), Place.PHONE, Means.CALL_BACK, ""));
        foreign(() -> oral().mailInstead(letter));
        foreign(() -> oral().mayBeTold(letter));
        told(reply(id), now(), Place.PHONE, Means.CALL_BACK, "");
        assertThat(flow.people.as(CaseWork.HANDLER_OF_MUURAME, () -> oral().of(letter)))
                .isEmpty();
        assertThat(flow.people.as(CaseWork.HANDLER, () -> oral().of(letter))).isPresent();
    }

    private void foreign(Runnable verb) {
        assertThatThrownBy(() -> flow.people.as(CaseWork.HANDLER_OF_MUURAME, verb))
                .isInstanceOf(NotFound.class);
    }

    /** An access request whose answer waits to be told. */
    private UUID answered(@Nullable String address) {
        UUID id = asked(Right.ACCESS, address);
        wish(id);
        flow.untilStep(id, POST_LETTER);
        return id;
    }

    private UUID asked(Right right, @Nullable String address) {
        Submission submission = flow.arrives(address == null ? Channel.LETTER : Channel.EMAIL, address);
        settlePost(submission.id());
        return flow.triage(submission, right, true, null).id();
    }

    /** The acknowledgement of who has no mail is posted at once. */
    private void settlePost(UUID caseId) {
        flow.look(() -> flow.bean(Letters.class).of(caseId)).stream()
                .filter(letter -> letter.state().isByHand())
                .forEach(letter -> flow.handler(() -> flow.bean(Letters.class).posted(letter.id())));
    }

    private void wish(UUID id) {
        flow.handler(() ->
                flow.bean(CaseMarks.class).set(flow.request(id).submissionId(), Mark.ORAL_ANSWER, "pyysi puhelimessa"));
    }

    private void refuse(UUID id) {
        LocalDate until = Helsinki.dayOf(now()).plusMonths(7);
        var parts = flow.look(() -> flow.bean(Companies.class).get(CaseWork.KAUHAJOKI)).categories().stream()
                .map(category -> Part.kept(category.key(), Ground.LEGAL_CLAIMS, until))
                .toList();
        flow.handler(() -> flow.bean(Decisions.class)
                .propose(id, flow.request(id).version(), new Proposal(Outcome.REFUSED, parts, "Riita on kesken")));
    }

    private Letter reply(UUID id) {
        return flow.look(() -> flow.bean(Letters.class).of(flow.request(id).submissionId())).stream()
                .filter(letter -> letter.kind() == LetterKind.REPLY && id.equals(letter.requestId()))
                .findFirst()
                .orElseThrow();
    }

    private void told(Letter letter, Instant at, Place place, Means means, String note) {
        flow.handler(() -> oral().told(letter.id(), at, place, means, note));
    }

    private OralAnswers oral() {
        return flow.bean(OralAnswers.class);
    }

    private Instant now() {
        return flow.bean(Clock.class).instant();
    }

    private static void refused(String key, Runnable verb) {
        assertThatThrownBy(verb::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
