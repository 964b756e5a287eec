package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.rightsdesk.common.Step.PROPOSE_DECISION;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.audit.AuditChain;
import org.rightsdesk.audit.ChainReport;
import org.rightsdesk.common.ChangedMeanwhile;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.complaint.Complaint;
import org.rightsdesk.complaint.Complaints;
import org.rightsdesk.complaint.Forum;
import org.rightsdesk.complaint.NewComplaint;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.correspondence.Messages;
import org.rightsdesk.documents.Document;
import org.rightsdesk.documents.Documents;
import org.rightsdesk.followup.KeptParts;
import org.rightsdesk.followup.LaterErasure;
import org.rightsdesk.followup.Reapply;
import org.rightsdesk.followup.Retention;
import org.rightsdesk.followup.RetentionAct;
import org.rightsdesk.followup.RetentionClass;
import org.rightsdesk.followup.RetentionItem;
import org.rightsdesk.followup.RetentionRun;
import org.rightsdesk.registers.Searches;
import org.rightsdesk.request.Assessments;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.Proposal;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.SetAsideReason;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.request.Triage;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The end of a case's own data, over years of the test's clock, on the real engine and database (C.11, R39, R45, R51). */
@DeskTest
class RetentionTest {

    private static final CompanyKey IMATRA = new CompanyKey("imatra");

    private static final String FEE =
            """
            insert into assessment (
                id, request_id, claim, fee, same_data_set, same_period, change_pace, previous_id, fulfilled_on, facts,
                proof, evidence, legal_approval, cost_basis, state, proposed_by, proposed_at
            )
            values (
                gen_random_uuid(), :id, 'EXCESSIVE_REPETITIVE', true, true, true, 'HARDLY', :previous, :day, '',
                '', '{}', '', '', 'PROPOSED', 'sari.kivela', now()
            )
            """;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private CaseFlow flow;
    private String mark = "";
    private String number = "";

    @BeforeEach
    void begin() {
        flow = new CaseFlow(context);
        mark = "xq" + UUID.randomUUID().toString().substring(0, 8);
        number = "7" + Math.abs(mark.hashCode());
    }

    @AfterEach
    void end() {
        flow.timeIsAsBefore();
    }

    @Test
    @DisplayName(
            "C.11: what was found and working copies go thirty days after closing, the case after three years, all of it")
    void aGrantedCaseGoesAfterThreeYears() {
        RightsRequest request = granted(Right.ACCESS);
        UUID id = request.id();
        LocalDate closed = today();
        flow.until(id, closed.plusDays(30));
        assertThat(items(preview(), id)).isEmpty();
        flow.until(id, closed.plusDays(31));
        RetentionRun run = preview();
        assertThat(items(run, id)).extracting(RetentionItem::act).containsExactly(RetentionAct.EVIDENCE);
        confirm(run);
        assertThat(flow.look(() -> flow.bean(Searches.class).of(id))).allMatch(search -> search.note() == null);
        assertThat(flow.look(() -> flow.bean(Documents.class).of(request.submissionId())))
                .extracting(Document::source)
                .containsExactly(Document.Source.FORM);

        flow.until(id, closed.plusYears(3));
        assertThat(items(preview(), id)).isEmpty();
        flow.until(id, closed.plusYears(3).plusDays(1));
        int before = statistics();
        run = preview();
        assertThat(items(run, id)).singleElement().satisfies(item -> {
            assertThat(item.act()).isEqualTo(RetentionAct.REMOVE);
            assertThat(item.keptClass()).isEqualTo(RetentionClass.THREE_YEARS);
            assertThat(item.keptUntil()).isEqualTo(closed.plusYears(3));
        });
        assertThat(held(mark)).isNotEmpty();
        int planned = removals(run);
        RetentionRun done = confirm(run);
        assertThat(done.state()).isEqualTo(RetentionRun.State.DONE);
        assertThat(statistics() - before).isEqualTo(planned);
        assertThatThrownBy(() -> flow.request(id)).isInstanceOf(NotFound.class);
        nothingLeft(request);
    }

    @Test
    @DisplayName(
            "C.11, R34: the request that a later fee was measured by goes in its own time; the fee keeps its day and facts")
    void anEarlierRequestGoesThoughALaterFeeNamesIt() {
        RightsRequest earlier = granted(Right.ACCESS);
        RightsRequest later = opened(Right.RECTIFICATION);
        jdbc.sql(FEE)
                .param("id", later.id())
                .param("previous", earlier.id())
                .param("day", today())
                .update();
        flow.until(earlier.id(), today().plusYears(3).plusDays(1));
        confirm(preview());
        assertThatThrownBy(() -> flow.request(earlier.id())).isInstanceOf(NotFound.class);
        assertThat(flow.request(later.id())).isNotNull();
        assertThat(flow.look(() -> flow.bean(Assessments.class).current(later.id())))
                .hasValueSatisfying(fee -> {
                    assertThat(fee.previousId()).isNull();
                    assertThat(fee.fulfilledOn()).isNotNull();
                });
    }

    @Test
    @DisplayName(
            "C.11, R45: a partly refused case is minimised after three years, cannot be reopened, and goes after ten")
    void aPartlyRefusedCaseIsMinimisedAndGoesAfterTenYears() {
        RightsRequest request = decided(Right.ACCESS, partial(null));
        UUID id = request.id();
        LocalDate closed = today();
        flow.until(id, closed.plusYears(3).plusDays(1));
        RetentionRun run = preview();
        assertThat(items(run, id))
                .filteredOn(item -> item.act() == RetentionAct.MINIMISE)
                .as("the words are due after three years, not after the ten of the skeleton")
                .extracting(RetentionItem::keptUntil, RetentionItem::keptClass)
                .containsExactly(tuple(closed.plusYears(3), null));
        confirm(run);
        Submission minimised = flow.look(() -> flow.bean(Submissions.class).get(request.submissionId()));
        assertThat(minimised.words()).isEmpty();
        assertThat(minimised.requester().email()).isNull();
        assertThat(minimised.requester().customerNumber()).isEqualTo(number);
        assertThat(flow.look(() -> flow.bean(Documents.class).of(request.submissionId())))
                .isEmpty();
        assertThat(flow.look(() -> flow.bean(Letters.class).of(request.submissionId())))
                .as("what was sent is the proof")
                .isNotEmpty()
                .allMatch(letter -> !letter.text().isBlank());
        assertThat(held("sanoja" + mark)).isEmpty();
        refused(
                "refusal.case-minimised",
                () -> flow.handler(() -> flow.bean(Requests.class).reopen(id)));
        assertThat(items(preview(), id)).isEmpty();

        flow.until(id, closed.plusYears(10));
        assertThat(items(preview(), id)).isEmpty();
        flow.until(id, closed.plusYears(10).plusDays(1));
        confirm(preview());
        nothingLeft(request);
    }

    @Test
    @DisplayName(
            "R33: nothing of a customer who waits for a copy of the data is removed, neither words, findings nor case")
    void anOpenAccessRequestHoldsEverything() {
        RightsRequest refusedOne = decided(Right.ACCESS, partial(null));
        RightsRequest grantedOne = granted(Right.ERASURE);
        LocalDate closed = today();
        RightsRequest open = opened(Right.ACCESS);
        for (LocalDate day : List.of(
                closed.plusDays(31),
                closed.plusYears(3).plusDays(1),
                closed.plusYears(10).plusDays(1))) {
            flow.until(grantedOne.id(), day);
            RetentionRun run = preview();
            for (RightsRequest each : List.of(refusedOne, grantedOne)) {
                assertThat(items(run, each.id()))
                        .isNotEmpty()
                        .allMatch(item -> item.state() == RetentionItem.State.HELD)
                        .allMatch(item -> "hold.access-open".equals(item.why()));
            }
            confirm(run);
            assertThat(flow.request(refusedOne.id()).reference()).isEqualTo(refusedOne.reference());
            assertThat(flow.request(grantedOne.id()).reference()).isEqualTo(grantedOne.reference());
            assertThat(flow.look(() -> flow.bean(Submissions.class)
                            .get(refusedOne.submissionId())
                            .words()))
                    .contains(mark);
            assertThat(flow.look(() -> flow.bean(Searches.class).of(grantedOne.id())))
                    .allMatch(search -> search.note() != null);
        }
        flow.handler(() -> flow.bean(Requests.class).withdraw(open.id()));
        flow.runJobs(open.id());
        confirm(preview());
        assertThatThrownBy(() -> flow.request(refusedOne.id())).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("C.11: a granted case for which a fee was charged is kept for ten years")
    void aChargedCaseIsKeptForTenYears() {
        RightsRequest request = granted(Right.ACCESS);
        LocalDate closed = today();
        jdbc.sql(
                        """
                        insert into assessment (id, request_id, claim, fee, same_data_set, same_period, change_pace, facts,
                            proof, evidence, legal_approval, cost_basis, amount, state, proposed_by, proposed_at, answer)
                        values (gen_random_uuid(), :id, 'MANIFESTLY_UNFOUNDED', true, true, true, 'NONE', '', '', '{}', '',
                            '', 45.50, 'APPROVED', 'x', now(), 'PAY')
                        """)
                .param("id", request.id())
                .update();
        flow.until(request.id(), closed.plusYears(3).plusDays(1));
        assertThat(items(preview(), request.id()))
                .extracting(RetentionItem::act)
                .contains(RetentionAct.MINIMISE)
                .doesNotContain(RetentionAct.REMOVE);
    }

    @Test
    @DisplayName("R44, C.11: an open complaint holds the case; after its end the case is kept for ten years")
    void aComplaintHoldsTheCase() {
        RightsRequest request = granted(Right.ACCESS);
        UUID id = request.id();
        LocalDate closed = today();
        Complaint complaint = flow.people.as(CaseWork.HANDLER, () -> flow.bean(Complaints.class)
                .note(request.submissionId(), id, new NewComplaint(Forum.values()[0], "123/2027", closed, closed)));
        flow.until(id, closed.plusYears(10).plusDays(1));
        RetentionRun run = preview();
        assertThat(items(run, id))
                .isNotEmpty()
                .allMatch(item -> "hold.complaint".equals(item.why()))
                .anyMatch(item -> item.keptClass() == RetentionClass.TEN_YEARS);
        confirm(run);
        assertThat(flow.request(id).reference()).isEqualTo(request.reference());
        flow.handler(() -> flow.bean(Complaints.class).end(complaint.id(), "123/2027", today()));
        flow.runJobs(id);
        confirm(preview());
        nothingLeft(request);
    }

    @Test
    @DisplayName("R48: a case with data still to be erased stays, and three years longer for the proof of that")
    void aPromisedErasureKeepsTheCase() {
        LocalDate last = today().plusYears(11);
        RightsRequest request = decided(Right.ERASURE, partial(last));
        UUID id = request.id();
        LocalDate closed = today();
        flow.until(id, closed.plusYears(10).plusDays(1));
        RetentionRun run = preview();
        assertThat(items(run, id))
                .filteredOn(item -> item.act() == RetentionAct.REMOVE)
                .extracting(RetentionItem::why)
                .containsExactly("hold.promise-open");
        confirm(run);
        flow.until(id, last.plusDays(1));
        flow.people.as(CaseWork.REGISTER_OWNER, () -> flow.bean(KeptParts.class)
                .erased(id, "consumption", new LaterErasure("Ajo 3", false, "")));
        flow.untilStep(id, null);
        flow.until(id, last.plusDays(1).plusYears(3));
        confirm(preview());
        assertThat(flow.request(id).reference()).isEqualTo(request.reference());
        flow.until(id, last.plusDays(2).plusYears(3));
        confirm(preview());
        nothingLeft(request);
    }

    @Test
    @DisplayName("C.11: the run does what the preview showed; what has changed since is left alone")
    void whatChangedSinceThePreviewIsLeftAlone() {
        RightsRequest one = granted(Right.ACCESS);
        RightsRequest other = granted(Right.ERASURE);
        flow.until(one.id(), today().plusYears(3).plusDays(1));
        RetentionRun run = preview();
        flow.handler(() -> flow.bean(Requests.class).reopen(one.id()));
        flow.handler(() -> flow.bean(Requests.class).withdraw(one.id()));
        flow.runJobs(one.id());
        confirm(run);
        assertThat(items(run, one.id()))
                .filteredOn(item -> item.act() == RetentionAct.REMOVE)
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.state()).isEqualTo(RetentionItem.State.SKIPPED);
                    assertThat(item.why()).isEqualTo("retention.changed");
                });
        assertThatThrownBy(() -> flow.request(other.id())).isInstanceOf(NotFound.class);
        assertThat(items(run, other.id())).as("keeps no number").isEmpty();
        assertThatThrownBy(() -> confirm(run)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    @DisplayName("C.11: a run that was killed on the way goes on with what is left; a new preview waits for it")
    void anInterruptedRunGoesOn() {
        RightsRequest request = granted(Right.ACCESS);
        flow.until(request.id(), today().plusYears(3).plusDays(1));
        RetentionRun run = preview();
        jdbc.sql("update retention_run set state = 'CONFIRMED', confirmed_by = 'x' where id = :id")
                .param("id", run.id())
                .update();
        refused("refusal.retention-running", this::preview);
        assertThat(confirm(run).state()).isEqualTo(RetentionRun.State.DONE);
        nothingLeft(request);
    }

    @Test
    @DisplayName("C.11: of a family each case has its own time; the message goes with the last")
    void aFamilyGoesCaseByCase() {
        Submission submission = arrives();
        List<RightsRequest> family = triage(submission, Right.ACCESS, Right.ERASURE);
        finish(family.get(0).id(), new Proposal(Outcome.FULL, List.of(), ""));
        finish(family.get(1).id(), partial(null));
        LocalDate closed = today();
        flow.until(family.get(0).id(), closed.plusYears(3).plusDays(1));
        confirm(preview());
        assertThat(flow.look(() -> flow.bean(Requests.class).ofSubmission(submission.id())))
                .extracting(RightsRequest::id)
                .containsExactly(family.get(1).id());
        flow.until(family.get(1).id(), closed.plusYears(10).plusDays(1));
        confirm(preview());
        nothingLeft(family.get(1));
    }

    @Test
    @DisplayName("C.11: a message that was no request goes after three years, a mail without a case after thirty days")
    void whatFoundedNoCaseGoesToo() {
        Submission submission = arrives();
        flow.handler(() -> flow.bean(Submissions.class)
                .setAside(submission.id(), SetAsideReason.CUSTOMER_SERVICE, "Asiakaspalvelu auttaa."));
        flow.runJobs(submission.id());
        mail(null);
        LocalDate day = today();
        flow.until(submission.id(), day.plusDays(31));
        confirm(preview());
        assertThat(held("posti" + mark)).isEmpty();
        assertThat(held(mark)).isNotEmpty();
        flow.until(submission.id(), day.plusYears(3).plusDays(1));
        confirm(preview());
        assertThat(held(mark)).isEmpty();
    }

    @Test
    @DisplayName("R1, N21: the main user confirms, the data protection officer sees, others see nothing")
    void whoMay() {
        RetentionRun run = preview();
        assertThat(flow.people.as(CaseWork.DPO, () -> retention().latest(IMATRA)))
                .isPresent();
        refused(
                "refusal.no-role",
                () -> flow.people.as(CaseWork.DPO, () -> retention().confirm(run.id())));
        refused(
                "refusal.no-role",
                () -> flow.people.as(CaseWork.DPO, () -> retention().automatic(IMATRA, true)));
        refused(
                "refusal.no-role",
                () -> flow.people.as(CaseWork.HANDLER, () -> retention().preview(IMATRA)));
        assertThatThrownBy(() -> flow.people.as(
                        CaseWork.HANDLER_OF_MUURAME, () -> retention().items(run.id())))
                .isInstanceOf(NotFound.class);
        flow.people.as(CaseWork.MAIN_USER, () -> retention().automatic(IMATRA, true));
        assertThat(flow.people.as(CaseWork.MAIN_USER, () -> retention().automatic(IMATRA)))
                .isTrue();
        flow.bean(Clock.class);
        flow.until(run.id(), today().plusDays(1));
        flow.people.as(CaseWork.MAIN_USER, () -> retention().automatic(IMATRA, false));
        assertThat(flow.people.as(CaseWork.MAIN_USER, () -> retention().automatic(IMATRA)))
                .isFalse();
    }

    @Test
    @DisplayName("R38: what was erased is found again in a restored register, by a keyed hash that outlives the case")
    void erasuresAreReappliedAfterARestore() {
        RightsRequest request = granted(Right.ERASURE);
        flow.until(request.id(), today().plusYears(3).plusDays(1));
        confirm(preview());
        nothingLeft(request);
        Set<String> found = flow.people.as(CaseWork.MAIN_USER, () -> flow.bean(Reapply.class)
                .match(IMATRA, List.of("123", " " + number))
                .keySet());
        assertThat(found).containsExactly(number);
        assertThat(flow.people.as(
                        CaseWork.MAIN_USER, () -> flow.bean(Reapply.class).match(CaseWork.KAUHAJOKI, List.of(number))))
                .isEmpty();
    }

    private RightsRequest granted(Right right) {
        return decided(right, new Proposal(Outcome.FULL, List.of(), ""));
    }

    private RightsRequest decided(Right right, Proposal proposal) {
        RightsRequest request = opened(right);
        finish(request.id(), proposal);
        byte[] paper = ("Kopio " + mark).getBytes(StandardCharsets.UTF_8);
        flow.handler(() -> {
            flow.bean(Documents.class)
                    .add(request.submissionId(), request.id(), mark + ".txt", paper, Document.Source.STAFF);
            flow.bean(Documents.class)
                    .add(request.submissionId(), request.id(), mark + ".txt", paper, Document.Source.FOUND);
            flow.bean(Documents.class)
                    .add(request.submissionId(), request.id(), mark + ".txt", paper, Document.Source.FORM);
            flow.bean(Messages.class).internalNote(request.submissionId(), request.id(), "Muistio sanoja" + mark);
        });
        return request;
    }

    private RightsRequest opened(Right right) {
        return triage(arrives(), right).getFirst();
    }

    private Submission arrives() {
        Requester requester = new Requester(
                "Keksitty " + mark,
                new EmailAddress(mark + "@example.test"),
                "+358401234567",
                mark + "tie 7, 55100 Imatra",
                null,
                null);
        Submission submission = flow.people.arrives(IMATRA, Channel.EMAIL, requester, "Omia sanoja" + mark);
        flow.runJobs(submission.id());
        mail(submission.id());
        return submission;
    }

    private void mail(@Nullable UUID submissionId) {
        jdbc.sql(
                        """
                        insert into inbound_mail (
                            id, mailbox, company, uid_validity, uid, received_at, stored_at, raw, sha256, state,
                            next_attempt_at, disposition, submission_id, sender, body)
                        values (
                            gen_random_uuid(), 'retention-test', 'imatra', 1, :uid, :now, :now,
                            convert_to(:words, 'UTF8'), :words, 'HANDLED', :now, 'NEW_SUBMISSION', :submissionId, :words,
                            :words)
                        """)
                .param("uid", System.nanoTime())
                .param("now", java.sql.Timestamp.from(flow.bean(Clock.class).instant()))
                .param("words", (submissionId == null ? "posti" : "sanoja") + mark)
                .param("submissionId", submissionId)
                .update();
    }

    private List<RightsRequest> triage(Submission submission, Right... rights) {
        Triage triage = new Triage(Set.of(rights), Language.FI, number, null, true, false, null);
        flow.handler(() -> flow.bean(Submissions.class).triage(submission.id(), triage));
        List<RightsRequest> opened = flow.look(() -> flow.bean(Requests.class).ofSubmission(submission.id()));
        flow.runJobs(submission.id());
        return opened;
    }

    private void finish(UUID id, Proposal proposal) {
        flow.untilStep(id, PROPOSE_DECISION);
        flow.people.propose(id, proposal);
        flow.untilStep(id, null);
    }

    private static Proposal partial(@Nullable LocalDate last) {
        Part given = new Part("contact", PartOutcome.GRANT, null, null);
        Part kept = new Part(
                "consumption", PartOutcome.KEEP, last == null ? Ground.RESTRICTED_BY_LAW : Ground.ACCOUNTING_10Y, last);
        return new Proposal(Outcome.PARTIAL, List.of(given, kept), "Laki estää osan.");
    }

    private RetentionRun preview() {
        return flow.people.as(CaseWork.MAIN_USER, () -> retention().preview(IMATRA));
    }

    private RetentionRun confirm(RetentionRun run) {
        return flow.people.as(CaseWork.MAIN_USER, () -> retention().confirm(run.id()));
    }

    private List<RetentionItem> items(RetentionRun run, UUID requestId) {
        return flow.people.as(CaseWork.MAIN_USER, () -> retention().items(run.id())).stream()
                .filter(item -> requestId.equals(item.requestId()))
                .toList();
    }

    private int removals(RetentionRun run) {
        return (int) flow.people.as(CaseWork.MAIN_USER, () -> retention().items(run.id())).stream()
                .filter(item -> item.act() == RetentionAct.REMOVE
                        && item.state() == RetentionItem.State.PLANNED
                        && item.requestId() != null)
                .count();
    }

    private Retention retention() {
        return flow.bean(Retention.class);
    }

    private int statistics() {
        return jdbc.sql("select count(*) from case_statistic where company = 'imatra'")
                .query(Integer.class)
                .single();
    }

    /** No table of ours and none of the engine holds the name, address, customer number, case number or key of the case. */
    private void nothingLeft(RightsRequest request) {
        for (String trace : List.of(mark, number, request.reference())) {
            assertThat(held(trace)).as(trace).isEmpty();
        }
        for (UUID id : List.of(request.id(), request.submissionId())) {
            assertThat(held(id.toString())).as("id").isEmpty();
        }
        ChainReport chain = flow.look(() -> flow.bean(AuditChain.class).verify(IMATRA));
        assertThat(chain.broken()).as("the audit still proves itself").isNull();
        assertThat(chain.removed()).isPositive();
    }

    private List<String> held(String word) {
        return new EngineTables(jdbc, "%").columnsWith(List.of(word));
    }

    private static void refused(String key, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }

    private LocalDate today() {
        return Helsinki.dayOf(flow.bean(Clock.class).instant());
    }
}
