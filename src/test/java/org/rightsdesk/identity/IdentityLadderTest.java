package org.rightsdesk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightsdesk.common.Step.APPROVE_IDENTITY;
import static org.rightsdesk.common.Step.AWAIT_IDENTITY;
import static org.rightsdesk.common.Step.CHECK_IDENTITY;
import static org.rightsdesk.common.Step.SEARCH_REGISTER;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsdesk.audit.AuditTrail;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.ReplyParagraph;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Status;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.request.Triage;
import org.rightsdesk.security.Memberships;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.rightsdesk.worklist.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ladder of identity through the real processes (rules.md B.4, R8, R27, R41). */
@DeskTest
class IdentityLadderTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    IdentityChecks checks;

    @Autowired
    NotIdentifiable notIdentifiable;

    @Autowired
    Ladder ladder;

    @Autowired
    Requests requests;

    @Autowired
    Representatives representatives;

    @Autowired
    RepresentedInReply representedInReply;

    @Autowired
    IdentityExceptions exceptions;

    @Autowired
    CodeChecks codeChecks;

    @Autowired
    CaseMarks marks;

    @Autowired
    GreenMail greenMail;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    private CaseWork work;
    private String address = "";

    @BeforeEach
    void people() {
        work = CaseWork.on(context);
        address = UUID.randomUUID() + "@example.test";
    }

    @Test
    @DisplayName(
            "B.4 level 1: the code sent to the address on file ends the check by itself, and nobody at the desk has to confirm")
    void aCodeEndsTheCheck() {
        UUID id = open(Right.OBJECTION, Channel.PHONE, true, false);
        assertThat(steps(id)).containsExactly(CHECK_IDENTITY);
        work.as(CaseWork.HANDLER, () -> codeChecks.send(id));
        assertThat(give(id, "12 34")).isEqualTo(CodeAnswer.WRONG);
        assertThat(give(id, CodeMails.latestCode(greenMail, address))).isEqualTo(CodeAnswer.RIGHT);
        work.runJobs(submission(id));
        assertThat(steps(id)).doesNotContain(CHECK_IDENTITY).isNotEmpty();
        assertThat(check(id).means()).isEqualTo(Means.CODE_ANSWERED);
        assertThat(verbs(id)).contains(Verb.CODE_SENT, Verb.CODE_REFUSED, Verb.CODE_ACCEPTED, Verb.IDENTITY_CONFIRMED);
    }

    @Test
    @DisplayName("B.4 level 1: who was asked and gives the code is not checked once more; the wait ends by itself")
    void aCodeEndsTheWait() {
        UUID id = open(Right.RESTRICTION, Channel.EMAIL, false, false);
        work.as(CaseWork.HANDLER, () -> checks.ask(id));
        work.runJobs(submission(id));
        assertThat(steps(id)).containsExactly(AWAIT_IDENTITY);
        String onFile = "rekisteri-" + address;
        work.as(CaseWork.HANDLER, () -> codeChecks.sendTo(id, new EmailAddress(onFile)));
        give(id, CodeMails.latestCode(greenMail, onFile));
        work.runJobs(submission(id));
        assertThat(steps(id)).doesNotContain(AWAIT_IDENTITY, CHECK_IDENTITY).isNotEmpty();
        assertThat(work.request(id).status()).isNotEqualTo(Status.IDENTITY_ASKED);
    }

    @Test
    @DisplayName(
            "B.4 level 2: a code alone does not open an access request; a handler sees it and may let one level be missing, with a reason")
    void aCodeIsNotEnoughForAccess() {
        UUID id = open(Right.ACCESS, Channel.EMAIL, true, false);
        work.as(CaseWork.HANDLER, () -> codeChecks.send(id));
        give(id, CodeMails.latestCode(greenMail, address));
        assertThat(steps(id)).containsExactly(CHECK_IDENTITY);
        refused("refusal.identity-reason-missing", () -> confirm(id, Means.CODE_ANSWERED, Set.of(), ""));
        confirm(id, Means.CODE_ANSWERED, Set.of(), "Sama osoite kymmenen vuotta, tiedot lähetetään sinne");
        work.runJobs(submission(id));
        assertThat(steps(id)).containsOnly(SEARCH_REGISTER);
        assertThat(work.look(() -> work.bean(AuditTrail.class).of(submission(id), id)))
                .anySatisfy(entry -> assertThat(entry.facts()).containsEntry("skipped", "true"));
    }

    @Test
    @DisplayName("B.4: two levels are skipped only when another person agrees, and never the one who proposed it")
    void twoLevelsNeedASecondPerson() {
        UUID id = open(Right.ACCESS, Channel.EMAIL, false, false);
        refused("refusal.identity-two-levels", () -> confirm(id, null, Set.of(), "Tuttu asiakas"));
        String both = "sari.kivela";
        work.as(both, () -> exceptions.propose(id, IdentityException.Kind.SKIP, "Asiakas kävi eilen toimistossa"));
        assertThat(steps(id)).containsExactly(APPROVE_IDENTITY);
        refused("refusal.no-role", () -> work.as(both, () -> exceptions.approve(id)));
        LocalDate today = Helsinki.dayOf(clock.instant());
        work.as(CaseWork.MAIN_USER, () -> work.bean(Memberships.class)
                .give(both, CaseWork.KAUHAJOKI, Role.DECIDER, today, null));
        try {
            refused("refusal.identity-same-person", () -> work.as(both, () -> exceptions.approve(id)));
        } finally {
            jdbc.sql("delete from membership where username = :name and role = 'DECIDER'")
                    .param("name", both)
                    .update();
            clock.forward(Duration.ofMinutes(1));
        }
        work.as(CaseWork.DECIDER, () -> exceptions.approve(id));
        work.runJobs(submission(id));
        assertThat(steps(id)).containsOnly(SEARCH_REGISTER);
        assertThat(verbs(id)).contains(Verb.IDENTITY_EXCEPTION_PROPOSED, Verb.IDENTITY_EXCEPTION_APPROVED);
    }

    @Test
    @DisplayName(
            "B.4 level 3, CD17: a redacted copy only after levels 1 and 2 failed and a decider approved; then two persons sign the answer")
    void theLastResort() {
        UUID id = open(Right.ACCESS, Channel.EMAIL, false, false);
        refused("refusal.identity-copy-too-early", () -> propose(id));
        work.as(CaseWork.HANDLER, () -> ladder.failed(id, Means.CALL_BACK, "Numero ei ole käytössä"));
        refused("refusal.identity-copy-too-early", () -> propose(id));
        work.as(CaseWork.HANDLER, () -> ladder.failed(id, Means.STRONG_IDENTIFICATION, "Ei pankkitunnuksia"));
        refused("refusal.identity-copy-not-approved", () -> confirm(id, Means.REDACTED_COPY, Set.of(), "Nähty"));
        propose(id);
        work.as(CaseWork.DECIDER, () -> exceptions.approve(id));
        work.runJobs(submission(id));
        assertThat(check(id).requiredLevel()).isEqualTo(3);
        assertThat(steps(id)).containsExactly(CHECK_IDENTITY);
        confirm(id, Means.REDACTED_COPY, Set.of(), "");
        work.runJobs(submission(id));
        assertThat(steps(id)).containsOnly(SEARCH_REGISTER);
    }

    @Test
    @DisplayName(
            "B.4 level 3: only after the approval the letter asks for a redacted copy, and says that it is deleted (R27)")
    void theLetterAsksForTheCopy() {
        UUID id = open(Right.ERASURE, Channel.EMAIL, true, false);
        assertThat(identityQuestion(id))
                .contains("Älä lähetä henkilötunnustasi tai kuvaa")
                .doesNotContain("jäljennös");
        work.as(CaseWork.HANDLER, () -> checks.answered(id));
        work.runJobs(submission(id));
        work.as(CaseWork.HANDLER, () -> ladder.failed(id, Means.TWO_FACTS, "Ei asiakasnumeroa"));
        work.as(CaseWork.HANDLER, () -> ladder.failed(id, Means.DOCUMENT_SEEN, "Asuu kaukana"));
        propose(id);
        work.as(CaseWork.DECIDER, () -> exceptions.approve(id));
        work.runJobs(submission(id));
        assertThat(identityQuestion(id))
                .contains("liitä vastaukseesi jäljennös", "Peitä siitä kuva", "Poistamme jäljennöksen heti")
                .doesNotContain("Älä lähetä henkilötunnustasi tai kuvaa");
    }

    @Test
    @DisplayName("B.4 level 3: what a decider refuses goes back to the handler at the old level")
    void theLastResortRefused() {
        UUID id = open(Right.ERASURE, Channel.EMAIL, false, false);
        work.as(CaseWork.HANDLER, () -> ladder.failed(id, Means.TWO_FACTS, "Ei asiakasnumeroa"));
        work.as(CaseWork.HANDLER, () -> ladder.failed(id, Means.DOCUMENT_SEEN, "Asuu kaukana"));
        propose(id);
        work.as(CaseWork.DECIDER, () -> exceptions.refuse(id, "Soittakaa ensin"));
        work.runJobs(submission(id));
        assertThat(steps(id)).containsExactly(CHECK_IDENTITY);
        assertThat(check(id).requiredLevel()).isEqualTo(2);
    }

    @Test
    @DisplayName("B.4: where a mistake does little harm no copy may be asked for")
    void noCopyForHarmlessData() {
        UUID id = open(Right.RESTRICTION, Channel.EMAIL, false, false);
        refused("refusal.identity-copy-too-much", () -> propose(id));
    }

    @ParameterizedTest
    @EnumSource(names = {"IDENTITY_CODE", "NAME"})
    @DisplayName(
            "R41: neither the identity code alone nor with the name is ever enough, and the name counts for nothing")
    void neverTheCodeAlone(Fact fact) {
        UUID id = open(Right.RESTRICTION, Channel.EMAIL, false, false);
        refused("refusal.identity-code-alone", () -> facts(id, fact));
        refused("refusal.identity-code-alone", () -> facts(id, Fact.IDENTITY_CODE, Fact.NAME));
        refused("refusal.identity-two-facts", () -> facts(id, Fact.NAME, Fact.CUSTOMER_NUMBER));
        refused("refusal.identity-two-facts", () -> facts(id));
        facts(id, Fact.SITE_NUMBER, Fact.CUSTOMER_NUMBER);
        assertThat(check(id).means()).isEqualTo(Means.TWO_FACTS);
    }

    @Test
    @DisplayName("R41: no identity code is written into a note")
    void noCodeInANote() {
        UUID id = open(Right.RESTRICTION, Channel.EMAIL, false, false);
        refused(
                "refusal.identity-code-in-note",
                () -> confirm(id, Means.DOCUMENT_SEEN, Set.of(), "Nähty, 010100A900F"));
        refused(
                "refusal.identity-code-in-note",
                () -> work.as(
                        CaseWork.HANDLER,
                        () -> notIdentifiable.giveUp(id, "tunnus 311299-998d ei täsmää", "Ei osoitetta")));
    }

    @Test
    @DisplayName(
            "R2, R4: nobody is found not to be identifiable before the question for more was sent, or its uselessness explained")
    void firstAskedThenGivenUp() {
        UUID id = open(Right.ACCESS, Channel.EMAIL, false, false);
        refused("refusal.identity-never-asked", () -> giveUp(id, "Nimellä ei löydy asiakasta", " "));
        refused("refusal.reason-missing", () -> giveUp(id, " ", "Kirjeessä ei ole osoitetta"));
        work.as(CaseWork.HANDLER, () -> checks.ask(id));
        work.runJobs(id);
        work.as(CaseWork.HANDLER, () -> checks.answered(id));
        work.runJobs(id);
        giveUp(id, "Vastauksessa oli vain nimi", "");
        assertThat(check(id).state()).isEqualTo(IdentityCheck.State.NOT_IDENTIFIABLE);
        assertThat(check(id).neverAsked()).isNull();
    }

    @Test
    @DisplayName(
            "D7, D10: for the answer to a late question nobody waits beyond the last day of a refusal; a wait that rests the period goes on")
    void noLongerWaitedFor() {
        UUID prompt = open(Right.ACCESS, Channel.EMAIL, false, false);
        work.as(CaseWork.HANDLER, () -> checks.ask(prompt));
        work.runJobs(prompt);
        refused(
                "refusal.identity-wait-rests",
                () -> work.as(CaseWork.HANDLER, () -> notIdentifiable.waitNoLonger(prompt)));
        UUID late = open(Right.ACCESS, Channel.EMAIL, false, false);
        Instant before = clock.instant();
        clock.forwardDays(9);
        work.as(CaseWork.HANDLER, () -> checks.ask(late));
        work.runJobs(late);
        work.as(CaseWork.HANDLER, () -> notIdentifiable.waitNoLonger(late));
        work.runJobs(late);
        assertThat(steps(late)).containsExactly(CHECK_IDENTITY);
        assertThat(verbs(late)).contains(Verb.IDENTITY_WAIT_ENDED).doesNotContain(Verb.IDENTITY_ANSWERED);
        giveUp(late, "Vastausta ei tullut", "");
        work.runJobs(late);
        clock.set(before);
        assertThat(work.look(() -> requests.get(late)).outcome()).isEqualTo(Outcome.NOT_IDENTIFIABLE);
    }

    @Test
    @DisplayName("R4: why asking would have been no use stays in the case of who was never asked")
    void whyNobodyWasAsked() {
        UUID id = open(Right.ACCESS, Channel.EMAIL, false, false);
        refused("refusal.identity-code-in-note", () -> giveUp(id, "Ei löydy", "Tunnus 010100A900F on toisen"));
        giveUp(id, "Nimellä ei löydy asiakasta", "Lähettäjä ilmoitti, ettei anna mitään tietoja");
        assertThat(check(id).neverAsked()).isEqualTo("Lähettäjä ilmoitti, ettei anna mitään tietoja");
    }

    private void giveUp(UUID id, String note, String neverAsked) {
        work.as(CaseWork.HANDLER, () -> notIdentifiable.giveUp(id, note, neverAsked));
    }

    @Test
    @DisplayName(
            "R27: who acts for another is confirmed only after the authority was checked, also when the person's own code is right")
    void aRepresentative() {
        Submission submission = arrive(Channel.PHONE);
        work.as(CaseWork.HANDLER, () -> marks.set(submission.id(), Mark.REPRESENTED, "Isännöitsijä soitti"));
        UUID id = triage(submission, Right.OBJECTION, true, false).id();
        refused("refusal.identity-authority-missing", () -> confirm(id, Means.DOCUMENT_SEEN, Set.of(), ""));
        work.as(CaseWork.HANDLER, () -> codeChecks.send(id));
        give(id, CodeMails.latestCode(greenMail, address));
        assertThat(steps(id)).containsExactly(CHECK_IDENTITY);
        work.as(
                CaseWork.HANDLER,
                () -> representatives.checked(
                        id, Representation.Kind.PROPERTY_MANAGER, "Aino Mäki", "Isännöintisopimus nähty"));
        confirm(id, Means.CODE_ANSWERED, Set.of(), "");
        assertThat(check(id).state()).isEqualTo(IdentityCheck.State.SHOWN);
        assertThat(verbs(id)).contains(Verb.AUTHORITY_CHECKED);
    }

    @Test
    @DisplayName("R27, B.4: a document seen at the office is noted with who saw it and when, and nothing more is asked")
    void seenAtTheOffice() {
        UUID id = open(Right.ACCESS, Channel.COUNTER, true, true);
        assertThat(work.look(() -> ladder.of(id))).singleElement().satisfies(seen -> {
            assertThat(seen.means()).isEqualTo(Means.DOCUMENT_SEEN);
            assertThat(seen.by()).isEqualTo(CaseWork.HANDLER);
            assertThat(seen.facts()).isEmpty();
        });
        assertThat(check(id).means()).isEqualTo(Means.DOCUMENT_SEEN);
        assertThat(verbs(id)).contains(Verb.IDENTITY_TRIED);
        assertThat(work.look(() -> ladder.of(open(Right.ACCESS, Channel.PHONE, true, true))))
                .isEmpty();
    }

    @Test
    @DisplayName("R27: what matches the file does not stand for the authority of one who acts for another")
    void factsAreNoAuthority() {
        for (Right right : List.of(Right.ACCESS, Right.RECTIFICATION)) {
            Submission submission = arrive(Channel.COUNTER);
            work.as(
                    CaseWork.HANDLER,
                    () -> marks.set(submission.id(), Mark.REPRESENTED, "Valtakirjaa ei ollut mukana"));
            UUID id = triage(submission, right, true, true).id();
            assertThat(check(id).state()).as(right.name()).isEqualTo(IdentityCheck.State.OPEN);
        }
    }

    @Test
    @DisplayName("R27: for whom somebody acts is noted with the authority, marks the case and stands in the reply")
    void theRepresentedIsNamed() {
        UUID id = open(Right.OBJECTION, Channel.EMAIL, false, false);
        assertThat(work.look(() -> representatives.unproven(id))).isFalse();
        refused(
                "refusal.identity-represented-empty",
                () -> work.as(
                        CaseWork.HANDLER,
                        () -> representatives.checked(id, Representation.Kind.GUARDIAN, " ", "Päätös nähty")));
        work.as(
                CaseWork.HANDLER,
                () -> representatives.checked(id, Representation.Kind.GUARDIAN, "Martta Koskinen", "Päätös nähty"));
        RightsRequest request = work.look(() -> requests.get(id));
        assertThat(work.look(() -> marks.of(request.submissionId()))).contains(Mark.REPRESENTED);
        assertThat(work.look(() -> representatives.of(id)).map(Representation::person))
                .contains("Martta Koskinen");
        assertThat(representedInReply.paragraphs(request, decided(id)))
                .extracting(ReplyParagraph::args)
                .containsExactly(List.of("Martta Koskinen"));
    }

    @Test
    @DisplayName("C.2: a new address is level 2, whatever is known already")
    void aChangeOfAddress() {
        Submission submission = arrive(Channel.EMAIL);
        work.as(CaseWork.HANDLER, () -> marks.set(submission.id(), Mark.CHANGES_CONTACT, ""));
        UUID id = triage(submission, Right.RECTIFICATION, true, true).id();
        assertThat(check(id).requiredLevel()).isEqualTo(2);
        assertThat(steps(id)).contains(CHECK_IDENTITY);
    }

    private String identityQuestion(UUID id) {
        work.as(CaseWork.HANDLER, () -> checks.ask(id));
        work.runJobs(submission(id));
        return CodeMails.textsTo(greenMail, address).getLast().replaceAll("\\s+", " ");
    }

    private Decision decided(UUID id) {
        return new Decision(
                id, 1, Outcome.FULL, List.of(), "", Decision.State.SIGNED, "", clock.instant(), null, null, null);
    }

    private void propose(UUID id) {
        work.as(CaseWork.HANDLER, () -> exceptions.propose(id, IdentityException.Kind.COPY, "Mikään muu ei onnistu"));
    }

    private void facts(UUID id, Fact... facts) {
        confirm(id, Means.TWO_FACTS, Set.of(facts), "");
    }

    private void confirm(UUID id, @org.jspecify.annotations.Nullable Means means, Set<Fact> facts, String note) {
        work.as(CaseWork.HANDLER, () -> checks.confirm(id, means, facts, note));
    }

    private CodeAnswer give(UUID id, String code) {
        return ActingAs.call(Actor.customer(), () -> codeChecks.give(id, code));
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(Refusal.class).satisfies(refusal -> assertThat(((Refusal) refusal).key())
                .isEqualTo(key));
    }

    private UUID open(Right right, Channel channel, boolean contactOnFile, boolean twoFacts) {
        return triage(arrive(channel), right, contactOnFile, twoFacts).id();
    }

    private Submission arrive(Channel channel) {
        Submission submission = work.arrives(
                CaseWork.KAUHAJOKI,
                channel,
                new Requester("Aino Esimerkki", new EmailAddress(address), null, null, null, null),
                "Pyyntö");
        work.runJobs(submission.id());
        return submission;
    }

    private RightsRequest triage(Submission submission, Right right, boolean contactOnFile, boolean twoFacts) {
        Triage triage = new Triage(Set.of(right), Language.FI, null, null, contactOnFile, twoFacts, null);
        work.as(CaseWork.HANDLER, () -> work.bean(Submissions.class).triage(submission.id(), triage));
        work.runJobs(submission.id());
        RightsRequest request = work.look(
                        () -> work.bean(org.rightsdesk.request.Requests.class).ofSubmission(submission.id()))
                .getFirst();
        beforeIdentity(request.id());
        return request;
    }

    /** What comes before the ladder in some rights: the fields to correct, the mark while an objection is open. */
    private void beforeIdentity(UUID id) {
        work.open(id).stream()
                .filter(item -> item.step() == Step.NOTE_CORRECTIONS || item.step() == Step.RESTRICT_MEANWHILE)
                .forEach(work::finish);
        work.runJobs(submission(id));
    }

    private UUID submission(UUID id) {
        return work.request(id).submissionId();
    }

    private IdentityCheck check(UUID id) {
        return work.look(() -> checks.current(id)).orElseThrow();
    }

    private List<Step> steps(UUID id) {
        return work.open(id).stream().map(WorkItem::step).toList();
    }

    private List<Verb> verbs(UUID id) {
        return work.look(() -> work.bean(AuditTrail.class).of(submission(id), id)).stream()
                .map(org.rightsdesk.audit.AuditEntry::verb)
                .toList();
    }
}
