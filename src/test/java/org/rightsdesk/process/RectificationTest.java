package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightsdesk.common.Step.CARRY_OUT;
import static org.rightsdesk.common.Step.CHECK_IDENTITY;
import static org.rightsdesk.common.Step.JUDGE_CORRECTIONS;
import static org.rightsdesk.common.Step.NOTE_CORRECTIONS;
import static org.rightsdesk.common.Step.PROPOSE_DECISION;
import static org.rightsdesk.common.Step.SEARCH_REGISTER;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.company.Companies;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.identity.IdentityCheck;
import org.rightsdesk.identity.IdentityChecks;
import org.rightsdesk.identity.Means;
import org.rightsdesk.measure.CorrectedPlace;
import org.rightsdesk.measure.Correction;
import org.rightsdesk.measure.CorrectionPlaces;
import org.rightsdesk.measure.Corrections;
import org.rightsdesk.measure.Judgement;
import org.rightsdesk.registers.Actions;
import org.rightsdesk.registers.RecipientNotice;
import org.rightsdesk.registers.Recipients;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.ExtensionReason;
import org.rightsdesk.request.Extensions;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.OwnFinding;
import org.rightsdesk.request.OwnInitiatives;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.Status;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Rectification in full: register by register, a change of contact seen late, and on the company's own initiative (C.2, R10, B.4, M3). */
@DeskTest
class RectificationTest {

    @Autowired
    ApplicationContext context;

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
    @DisplayName(
            "R10, C.2: each register keeps its own old value, and none is done before every field in it is accounted for")
    void eachRegisterKeepsItsOwnOldValue() {
        UUID id = asked(true);
        flow.untilStep(id, CARRY_OUT);
        List<String> registers = flow.look(() -> flow.bean(Actions.class).waiting(id));
        assertThat(registers).hasSizeGreaterThan(1);
        String first = registers.getFirst();
        refused(
                "refusal.correction-value-missing",
                () -> owner(() -> flow.bean(Actions.class).done(id, first, "Tehty")));
        refused("refusal.correction-left-out", () -> correct(id, first, List.of()));
        refused(
                "refusal.correction-value-missing",
                () -> correct(id, first, List.of(place(first, CorrectedPlace.State.CHANGED, " ", "Esimerkki"))));
        correct(id, first, List.of(place(first, CorrectedPlace.State.CHANGED, "ESIMERKI A", "Esimerkki")));
        assertThat(flow.look(() -> flow.bean(Actions.class).waiting(id))).doesNotContain(first);
        String second = registers.get(1);
        correct(id, second, List.of(place(second, CorrectedPlace.State.NOT_HELD, "", "")));
        flow.untilStep(id, null);
        assertThat(flow.look(() -> flow.bean(CorrectionPlaces.class).of(id)))
                .contains(
                        place(first, CorrectedPlace.State.CHANGED, "ESIMERKI A", "Esimerkki"),
                        place(second, CorrectedPlace.State.NOT_HELD, "", ""))
                .hasSameSizeAs(registers);
        assertThat(text(id, LetterKind.REPLY))
                .contains("Oikaisimme tiedot näissä rekistereissä")
                .contains(registerName(first))
                .doesNotContain("ESIMERKI A");
    }

    @Test
    @DisplayName(
            "C.2, B.4: a change of contact that is seen only when the fields are judged asks level 2 before anything is corrected")
    void aChangeOfContactSeenLateRaisesTheLevelOfIdentity() {
        UUID id = asked(true);
        flow.untilStep(id, SEARCH_REGISTER);
        assertThat(level(id)).isZero();
        flow.untilStep(id, JUDGE_CORRECTIONS);
        judge(id, new Judgement(Correction.Verdict.CORRECTED, null, true));
        flow.runJobs(id);
        assertThat(flow.openSteps(id)).containsExactly(CHECK_IDENTITY);
        assertThat(level(id)).isEqualTo(2);
        refused(
                "refusal.identity-reason-missing",
                () -> flow.handler(() -> flow.bean(IdentityChecks.class).confirm(id, Means.CONTACT_ON_FILE, "")));
        flow.untilStep(id, null);
        assertThat(flow.request(id).outcome()).isEqualTo(Outcome.FULL);
        assertThat(text(id, LetterKind.OLD_CONTACT_NOTICE)).contains("Jos et pyytänyt muutosta");
    }

    @Test
    @DisplayName("C.2, B.4: noted as a contact in the fields, it raises the level before the registers are searched")
    void aChangeOfContactNotedAmongTheFieldsRaisesTheLevelToo() {
        UUID id = asked(true);
        assertThat(flow.openSteps(id)).containsExactly(NOTE_CORRECTIONS);
        flow.handler(() -> flow.bean(Corrections.class)
                .note(
                        id,
                        List.of(Correction.wished("identity", "Puhelin", "040 1", "040 2", "")
                                .ofContact())));
        flow.runJobs(id);
        assertThat(flow.openSteps(id)).containsExactly(CHECK_IDENTITY);
        assertThat(level(id)).isEqualTo(2);
    }

    @Test
    void whoHasShownEnoughBeforeIsNotAskedAgainAndAContactThatStaysAsItIsAsksNothing() {
        UUID shown = asked(false);
        flow.untilStep(shown, CHECK_IDENTITY);
        flow.handler(() -> flow.bean(IdentityChecks.class).confirm(shown, Means.DOCUMENT_SEEN, ""));
        flow.untilStep(shown, JUDGE_CORRECTIONS);
        judge(shown, new Judgement(Correction.Verdict.CORRECTED, null, true));
        flow.runJobs(shown);
        assertThat(flow.openSteps(shown)).containsExactly(PROPOSE_DECISION);
        assertThat(level(shown)).isEqualTo(2);
        UUID kept = asked(true);
        flow.untilStep(kept, JUDGE_CORRECTIONS);
        judge(kept, new Judgement(Correction.Verdict.KEPT, null, true));
        flow.runJobs(kept);
        assertThat(flow.openSteps(kept)).containsExactly(PROPOSE_DECISION);
    }

    @Test
    @DisplayName(
            "C.2, R2, D10: who cannot prove the change of contact that was seen late gets an answer, and nothing is corrected")
    void whoCannotProveALateChangeOfContactIsAnswered() {
        UUID id = asked(true);
        flow.untilStep(id, JUDGE_CORRECTIONS);
        judge(id, new Judgement(Correction.Verdict.CORRECTED, null, true));
        flow.runJobs(id);
        flow.handler(() -> flow.bean(IdentityChecks.class).ask(id));
        flow.runJobs(id);
        assertThat(flow.request(id).status()).isEqualTo(Status.IDENTITY_ASKED);
        flow.daysPass(id, 31);
        assertThat(flow.request(id).outcome()).isEqualTo(Outcome.NOT_IDENTIFIABLE);
        assertThat(flow.look(() -> flow.bean(Actions.class).of(id))).isEmpty();
        assertThat(flow.running(id)).isEmpty();
    }

    @Test
    @DisplayName(
            "M3: the company corrects on its own initiative: nobody is identified, nothing is confirmed, person and recipients are told")
    void theCompanyCorrectsOnItsOwnInitiative() {
        UUID id = found(CaseFlow.ADDRESS);
        assertThat(flow.openSteps(id)).containsExactly(NOTE_CORRECTIONS);
        flow.untilStep(id, SEARCH_REGISTER);
        assertThat(level(id)).isZero();
        flow.untilStep(id, null);
        assertThat(flow.request(id).status()).isEqualTo(Status.CLOSED);
        assertThat(letters(id))
                .extracting(Letter::kind)
                .containsOnlyOnce(LetterKind.CORRECTION_NOTICE)
                .doesNotContain(LetterKind.ACKNOWLEDGEMENT, LetterKind.REPLY, LetterKind.CLOSED);
        assertThat(text(id, LetterKind.CORRECTION_NOTICE))
                .contains("omasta aloitteestamme", "Sukunimi: ennen Esimerki, nyt Esimerkki", "19 artikla")
                .doesNotContain("pyyntösi", "Viimeinen päivä");
        assertThat(flow.look(() -> flow.bean(Recipients.class).of(id)))
                .isNotEmpty()
                .noneMatch(RecipientNotice::isWaiting);
        assertThat(flow.running(id)).isEmpty();
    }

    @Test
    @DisplayName("M3: where no address is known, or nothing was wrong after all, nobody is written to")
    void withoutAnAddressOrAChangeNobodyIsWrittenTo() {
        UUID id = found(null);
        flow.untilStep(id, null);
        assertThat(flow.request(id).outcome()).isEqualTo(Outcome.FULL);
        assertThat(letters(id)).extracting(Letter::kind).doesNotContain(LetterKind.CORRECTION_NOTICE);
        UUID withdrawn = found(CaseFlow.ADDRESS);
        flow.handler(() -> flow.bean(Requests.class).withdraw(withdrawn));
        flow.runJobs(withdrawn);
        assertThat(letters(withdrawn)).isEmpty();
        assertThat(flow.running(withdrawn)).isEmpty();
    }

    @Test
    @DisplayName(
            "M3: a register owner may open it too, a stranger to the company not; nobody asked, so no period is extended")
    void aRegisterOwnerOpensItAndNothingIsExtended() {
        OwnInitiatives initiatives = flow.bean(OwnInitiatives.class);
        UUID id = flow.people.as(CaseWork.REGISTER_OWNER, () -> initiatives.open(finding(CaseFlow.ADDRESS)));
        refused(
                "refusal.extension-nobody-asked",
                () -> flow.handler(
                        () -> flow.bean(Extensions.class).propose(id, ExtensionReason.COMPLEXITY, "Paljon")));
        refused(
                "refusal.own-correction-nobody",
                () -> flow.handler(() -> initiatives.open(new OwnFinding(
                        CaseWork.KAUHAJOKI,
                        Language.FI,
                        new Requester(null, null, null, null, null, null),
                        "Nimi väärin"))));
        assertThatThrownBy(() ->
                        flow.people.as(CaseWork.HANDLER_OF_MUURAME, () -> initiatives.open(finding(CaseFlow.ADDRESS))))
                .isInstanceOf(NotFound.class);
    }

    private UUID asked(boolean contactOnFile) {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        return flow.triage(submission, Right.RECTIFICATION, contactOnFile, null).id();
    }

    private UUID found(@Nullable String address) {
        UUID id = flow.people.as(
                CaseWork.HANDLER, () -> flow.bean(OwnInitiatives.class).open(finding(address)));
        flow.runJobs(id);
        return id;
    }

    private static OwnFinding finding(@Nullable String address) {
        EmailAddress mail = EmailAddress.parse(address).orElse(null);
        Requester person = new Requester(CaseFlow.NAME, mail, null, null, "40018823", null);
        return new OwnFinding(CaseWork.KAUHAJOKI, Language.FI, person, "Sukunimi on kirjoitettu väärin");
    }

    private void judge(UUID id, Judgement judgement) {
        flow.handler(() -> flow.bean(Corrections.class).judge(id, List.of(judgement)));
    }

    private void correct(UUID id, String register, List<CorrectedPlace> places) {
        owner(() -> flow.bean(CorrectionPlaces.class).carriedOut(id, register, places, "Tehty"));
    }

    private void owner(Runnable work) {
        flow.people.as(CaseWork.REGISTER_OWNER, work);
    }

    private static CorrectedPlace place(String register, CorrectedPlace.State state, String before, String after) {
        return new CorrectedPlace(0, register, state, before, after);
    }

    private int level(UUID id) {
        return flow.look(() -> flow.bean(IdentityChecks.class).current(id))
                .map(IdentityCheck::requiredLevel)
                .orElseThrow();
    }

    private String registerName(String key) {
        return flow.bean(Companies.class)
                .get(CaseWork.KAUHAJOKI)
                .register(key)
                .orElseThrow()
                .name()
                .in(Language.FI);
    }

    private List<Letter> letters(UUID id) {
        return flow.look(() -> flow.bean(Letters.class).of(flow.request(id).submissionId()));
    }

    private String text(UUID id, LetterKind kind) {
        return letters(id).stream()
                .filter(letter -> letter.kind() == kind)
                .map(letter -> letter.text().replaceAll("\\s+", " "))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String key, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
