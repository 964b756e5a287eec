package org.rightsdesk.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.audit.AuditEntry;
import org.rightsdesk.audit.AuditTrail;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.Dates;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.Verb;
import org.rightsdesk.correspondence.MailboxPoller;
import org.rightsdesk.correspondence.Messages;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.identity.IdentityChecks;
import org.rightsdesk.measure.Weighing;
import org.rightsdesk.measure.Weighings;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.Proposal;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Status;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.request.Triage;
import org.rightsdesk.story.Customer.Mail;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.rightsdesk.worklist.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One story for each of the four rights, from the customer's mail to the closed case. */
@DeskTest
class StoryTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private GreenMail mailServer;

    @Autowired
    private MailboxPoller poller;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private JdbcClient jdbc;

    private CaseWork work;
    private Customer customer;

    @BeforeEach
    void aCustomer() {
        presentTime(); // mail arrives at the time of the machine, wherever another test left the clock
        work = CaseWork.on(context);
        String number = Long.toString(System.nanoTime(), 36);
        customer = new Customer(
                "Tuulikki Tarinainen",
                "tarina" + number + "@example.test",
                mailServer.getSmtp().getPort(),
                mailServer.getImap().getPort());
    }

    @AfterEach
    void presentTime() {
        clock.set(Instant.now());
        ClockUtil.reset();
    }

    @Test
    @DisplayName("Access: asked by mail, identity shown at the office, everything given")
    void access() throws Exception {
        RightsRequest request = opened(Right.ACCESS, "Mitä tietoja teillä on minusta? Lähettäkää kaikki.");
        LocalDate lastDay = dueDate(request);
        Mail acknowledgement = lastMail();
        assertThat(acknowledgement.subject()).contains(request.reference());
        assertThat(acknowledgement.text())
                .contains(Dates.sentence(lastDay, Language.FI))
                .contains("http");
        assertThat(acknowledgement.autoSubmitted()).isEqualTo("auto-replied");

        assertThat(steps(request))
                .as("level 2 is not reached by two facts (B.4)")
                .containsExactly(Step.CHECK_IDENTITY);
        work.as(CaseWork.HANDLER, () -> work.bean(IdentityChecks.class).ask(request.id()));
        work.runJobs(request.submissionId());
        assertThat(steps(request)).containsExactly(Step.AWAIT_IDENTITY);
        customer.answers(lastMail(), "Tulen huomenna käymään toimistolla.");
        poller.pollNow();
        work.runJobs(request.submissionId());
        assertThat(steps(request)).as("the reply found its case").containsExactly(Step.CHECK_IDENTITY);
        assertThat(dueDate(request)).as("answered the same day: no pause (D3)").isEqualTo(lastDay);
        finishAll(request);

        assertClosed(request, Outcome.FULL);
        assertThat(mailWith("Päätöksemme").text())
                .as("C.9: complaint always stands in an access reply")
                .contains("tietosuojavaltuutetun");
        assertTrail(
                request, Verb.IDENTITY_CONFIRMED, Verb.SEARCH_RECORDED, Verb.DECISION_SIGNED, Verb.PACKAGE_RELEASED);
    }

    @Test
    @DisplayName("Rectification: two facts match, so nobody is asked; recipients are told (Art. 19)")
    void rectification() throws Exception {
        RightsRequest request = opened(Right.RECTIFICATION, "Laskuni menevät vanhaan osoitteeseen. Korjatkaa osoite.");
        assertThat(steps(request)).as("level 1 is reached by two facts (B.4)").doesNotContain(Step.CHECK_IDENTITY);

        finishAll(request);

        assertClosed(request, Outcome.FULL);
        assertTrail(request, Verb.ACTION_DONE, Verb.RECIPIENT_TOLD);
    }

    @Test
    @DisplayName(
            "Erasure: the question about identity pauses the clock (D3); a partial refusal names ground, end day and remedies")
    void erasure() throws Exception {
        RightsRequest request = opened(Right.ERASURE, "Poistakaa kaikki tietoni. Sopimus päättyi elokuussa.");
        LocalDate before = dueDate(request);
        work.as(CaseWork.HANDLER, () -> work.bean(IdentityChecks.class).ask(request.id()));
        work.runJobs(request.submissionId());
        Mail question = lastMail();
        assertThat(question.text()).contains("henkilöllisyyte").contains("Älä lähetä henkilötunnustasi");
        assertThat(work.request(request.id()).status()).isEqualTo(Status.IDENTITY_ASKED);

        forwardDays(3);
        ActingAs.run(Actor.customer(), () -> work.bean(Messages.class)
                .fromStatusPage(request.submissionId(), request.id(), "Kävin toimistolla näyttämässä ajokorttini."));
        work.runJobs(request.submissionId());
        assertThat(deadlines.of(request.id()).suspendedDays()).isEqualTo(3);
        assertThat(dueDate(request)).isAfter(before);

        assertThat(steps(request)).as("a handler judges the answer").containsExactly(Step.CHECK_IDENTITY);
        finishUntil(request, Step.PROPOSE_DECISION);
        work.propose(request.id(), partialErasure());
        work.runJobs(request.submissionId());
        finishAll(request);

        assertClosed(request, Outcome.PARTIAL);
        assertThat(mailWith("Päätöksemme").text())
                .contains(
                        "31.12.2032",
                        "kirjanpitolain (1336/1997) 2 luvun 10\u00a0§",
                        "tietosuojavaltuutetun",
                        "käräjäoikeudessa");
        assertTrail(request, Verb.IDENTITY_ASKED, Verb.IDENTITY_ANSWERED, Verb.DECISION_SIGNED, Verb.RECIPIENT_TOLD);
    }

    @Test
    @DisplayName(
            "Objection: data are locked while it is assessed (R14); refused with compelling grounds, signed by a second person")
    void objection() throws Exception {
        RightsRequest request =
                opened(Right.OBJECTION, "Vastustan kulutukseni analysointia 21 artiklan 1 kohdan nojalla.");
        finishUntil(request, Step.WEIGH_INTERESTS);
        assertTrail(request, Verb.RESTRICTED_MEANWHILE);
        Weighing balance = new Weighing(
                "Ei kertonut",
                "Vuodot löytyvät ajoissa.",
                "Vuotoa ei näe muusta tiedosta.",
                "Kulutuksen näkee vain verkon valvonta.",
                Weighing.Verdict.COMPELLING_GROUNDS);
        work.as(CaseWork.HANDLER, () -> work.bean(Weighings.class).weigh(request.id(), balance));
        work.runJobs(request.submissionId());
        assertThat(steps(request)).containsExactly(Step.PROPOSE_DECISION);

        work.propose(
                request.id(),
                new Proposal(
                        Outcome.REFUSED,
                        List.of(new Part("consumption", PartOutcome.KEEP, Ground.COMPELLING_GROUNDS, null)),
                        "Vuotojen etsiminen edellyttää kulutuksen seurantaa."));
        work.runJobs(request.submissionId());
        assertThat(steps(request)).containsExactly(Step.SIGN_DECISION);
        finishAll(request);

        assertClosed(request, Outcome.REFUSED);
        assertThat(mailWith("Päätöksemme").text())
                .contains("Vuotojen etsiminen edellyttää kulutuksen seurantaa.", "käräjäoikeudessa");
    }

    private static Proposal partialErasure() {
        return new Proposal(
                Outcome.PARTIAL,
                List.of(
                        new Part("contact", PartOutcome.GRANT, null, null),
                        new Part("billing", PartOutcome.KEEP, Ground.ACCOUNTING_6Y, LocalDate.of(2032, 12, 31))),
                "Laskut on säilytettävä kirjanpitolain mukaan.");
    }

    /** From the mail to the opened request. */
    private RightsRequest opened(Right right, String words) throws Exception {
        customer.writes("tietosuoja@kauhajoki.test", "Pyyntö", words);
        poller.pollNow();
        UUID submissionId = jdbc.sql("select id from submission where requester_email = :email")
                .param("email", customer.address())
                .query(UUID.class)
                .single();
        work.runJobs(submissionId);
        Triage triage = new Triage(Set.of(right), Language.FI, "40018823", "7001", true, true, null);
        work.as(CaseWork.HANDLER, () -> work.bean(Submissions.class).triage(submissionId, triage));
        work.runJobs(submissionId);
        return work.look(
                () -> work.bean(Requests.class).ofSubmission(submissionId).getFirst());
    }

    private void assertClosed(RightsRequest request, Outcome outcome) throws Exception {
        RightsRequest closed = work.request(request.id());
        assertThat(closed.status()).isEqualTo(Status.CLOSED);
        assertThat(closed.outcome()).isEqualTo(outcome);
        assertThat(customer.reads()).allSatisfy(mail -> {
            assertThat(mail.subject()).contains(request.reference());
            assertThat(mail.replyTo()).contains("+" + request.reference().toLowerCase(Locale.ROOT));
            assertThat(mail.autoSubmitted()).isNotNull();
        });
        assertThat(customer.reads()).extracting(Mail::messageId).doesNotHaveDuplicates();
        assertNothingOfTheCustomerInTheEngine();
    }

    private void assertTrail(RightsRequest request, Verb... verbs) {
        List<AuditEntry> trail = work.look(() -> work.bean(AuditTrail.class).of(request.submissionId(), request.id()));
        assertThat(trail)
                .extracting(AuditEntry::verb)
                .contains(verbs)
                .contains(Verb.SUBMISSION_RECEIVED, Verb.LETTER_SENT);
    }

    /** Every text column of every table of the engine. */
    private void assertNothingOfTheCustomerInTheEngine() {
        List<String> columns = jdbc.sql(
                        """
                        select format('select count(*) from %I where %I::text ilike ''%%tarina%%''', table_name, column_name)
                        from information_schema.columns
                        where table_schema = 'public' and table_name like 'act\\_%'
                            and data_type in ('text', 'character varying', 'bytea')
                        """)
                .query(String.class)
                .list();
        assertThat(columns).hasSizeGreaterThan(100);
        assertThat(columns)
                .allSatisfy(sql -> assertThat(jdbc.sql(sql).query(Integer.class).single())
                        .as(sql)
                        .isZero());
    }

    private LocalDate dueDate(RightsRequest request) {
        return deadlines.of(request.id()).dueDate();
    }

    private List<Step> steps(RightsRequest request) {
        return work.open(request.id()).stream().map(WorkItem::step).distinct().toList();
    }

    private void finishAll(RightsRequest request) {
        finishUntil(request, null);
    }

    private void finishUntil(RightsRequest request, @Nullable Step stop) {
        for (List<WorkItem> open = work.open(request.id());
                !open.isEmpty() && open.stream().noneMatch(item -> item.step() == stop);
                open = work.open(request.id())) {
            open.forEach(work::finish);
            work.runJobs(request.submissionId());
        }
    }

    private Mail lastMail() throws Exception {
        return customer.reads().getLast();
    }

    private Mail mailWith(String words) throws Exception {
        return customer.reads().stream()
                .filter(mail -> mail.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No mail says " + words));
    }

    private void forwardDays(int days) {
        clock.forwardDays(days);
        ClockUtil.setCurrentTime(Date.from(clock.instant()));
    }
}
