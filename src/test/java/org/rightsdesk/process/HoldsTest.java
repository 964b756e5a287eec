package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdesk.common.Step.PROPOSE_DECISION;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdesk.audit.AuditChain;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.complaint.Complaint;
import org.rightsdesk.complaint.Complaints;
import org.rightsdesk.complaint.Forum;
import org.rightsdesk.complaint.NewComplaint;
import org.rightsdesk.followup.KeptParts;
import org.rightsdesk.followup.LaterErasure;
import org.rightsdesk.followup.Retention;
import org.rightsdesk.followup.RetentionRun;
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
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.request.Triage;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Complaints, suits, open requests for a copy, promised erasures, reopening, time and retention in any order: nothing that is held is
 * ever removed, and in the end nothing is left (C.11, R22, R33, R44, R48, M13). The test keeps its own account of the holds.
 */
@DeskTest
class HoldsTest {

    private static final CompanyKey IMATRA = new CompanyKey("imatra");
    private static final int STEPS = 30;
    private static final int MOST_CASES = 6;
    private static final int YEARS_UNTIL_ALL_IS_OVER = 25;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private CaseFlow flow;
    private Random random = new Random(0);
    private List<String> customers = List.of();
    private final Map<UUID, Known> cases = new LinkedHashMap<>();
    private final Map<UUID, Known> disputes = new HashMap<>();
    private final List<String> story = new ArrayList<>();

    /** What the test knows of a case by itself. */
    private static final class Known {
        private final UUID id;
        private final UUID submission;
        private final String customer;
        private final boolean asksForCopy;
        private boolean open;
        private LocalDate ended;

        Known(RightsRequest request, String customer, boolean open, LocalDate today) {
            id = request.id();
            submission = request.submissionId();
            this.customer = customer;
            asksForCopy = request.right() == Right.ACCESS;
            this.open = open;
            ended = today;
        }
    }

    @BeforeEach
    void begin() {
        flow = new CaseFlow(context);
        customers = List.of(number(), number());
    }

    @AfterEach
    void end() {
        flow.timeIsAsBefore();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 7, 31_337})
    @DisplayName(
            "C.11, R22, R33: whatever happens in whatever order, what is held stays whole and what is not goes in the end")
    void nothingHeldIsRemovedAndNothingElseStays(long seed) {
        random = new Random(seed);
        newCase();
        for (int i = 0; i < STEPS; i++) {
            step();
        }
        letGo();
        flow.timeFlows(Duration.ofDays(366L * YEARS_UNTIL_ALL_IS_OVER));
        retention(false);
        retention(false);
        assertThat(cases.values().stream().filter(this::exists).map(each -> each.id))
                .as("left: %s", story)
                .isEmpty();
        assertThat(jdbc.sql("select count(*) from retention_item where why = 'retention.trouble'")
                        .query(Integer.class)
                        .single())
                .as("whatever cases are there, none of them keeps a run from removing another")
                .isZero();
        assertThat(flow.look(() -> flow.bean(AuditChain.class).verify(IMATRA)).broken())
                .isNull();
    }

    private void step() {
        switch (random.nextInt(9)) {
            case 0 -> newCase();
            case 1 -> any().ifPresent(this::dispute);
            case 2 -> disputes.keySet().stream().findAny().ifPresent(this::endDispute);
            case 3 -> any().ifPresent(this::reopen);
            case 4 ->
                cases.values().stream().filter(each -> each.open).findAny().ifPresent(this::withdraw);
            case 5, 6 -> timePasses(random.nextBoolean() ? random.nextInt(60) : 200 + random.nextInt(3800));
            default -> retention(random.nextBoolean());
        }
    }

    private void newCase() {
        if (cases.size() >= MOST_CASES) {
            return;
        }
        String customer = customers.get(random.nextInt(customers.size()));
        Set<Right> rights = random.nextInt(3) == 0 ? Set.of(Right.ACCESS, Right.ERASURE) : Set.of(either());
        EmailAddress address = new EmailAddress("c" + customer + "@example.test");
        Requester requester = new Requester("Keksitty " + customer, address, null, null, null, null);
        Submission submission = flow.people.arrives(IMATRA, Channel.EMAIL, requester, "Sanoja " + customer);
        flow.runJobs(submission.id());
        Triage triage = new Triage(rights, Language.FI, customer, null, true, false, null);
        flow.handler(() -> flow.bean(Submissions.class).triage(submission.id(), triage));
        flow.runJobs(submission.id());
        for (RightsRequest each : flow.look(() -> flow.bean(Requests.class).ofSubmission(submission.id()))) {
            boolean open = random.nextInt(4) == 0;
            cases.put(each.id(), new Known(each, customer, open, today()));
            if (!open) {
                finish(each);
            }
            story.add("case " + each.reference() + (open ? " open" : ""));
        }
    }

    private void finish(RightsRequest request) {
        flow.untilStep(request.id(), PROPOSE_DECISION);
        flow.people.propose(
                request.id(), random.nextBoolean() ? partial(request) : new Proposal(Outcome.FULL, List.of(), ""));
        flow.untilStep(request.id(), null);
    }

    private Proposal partial(RightsRequest request) {
        boolean promised = request.right() == Right.ERASURE;
        LocalDate last = promised ? today().plusDays(100 + random.nextInt(3000)) : null;
        Part kept = new Part(
                "consumption", PartOutcome.KEEP, promised ? Ground.ACCOUNTING_10Y : Ground.RESTRICTED_BY_LAW, last);
        return new Proposal(
                Outcome.PARTIAL, List.of(new Part("contact", PartOutcome.GRANT, null, null), kept), "Laki estää osan.");
    }

    private void dispute(Known about) {
        UUID request = random.nextBoolean() ? about.id : null;
        Forum forum = Forum.values()[random.nextInt(Forum.values().length)];
        Complaint noted = flow.people.as(CaseWork.HANDLER, () -> flow.bean(Complaints.class)
                .note(about.submission, request, new NewComplaint(forum, "1/2027", today(), today())));
        disputes.put(noted.id(), about);
        story.add("dispute " + (request == null ? "about the message" : "about the case"));
    }

    private void endDispute(UUID id) {
        flow.handler(() -> flow.bean(Complaints.class).end(id, "1/2027", today()));
        Known about = Objects.requireNonNull(disputes.remove(id));
        flow.runJobs(about.id);
        flow.runJobs(about.submission);
        story.add("dispute ended");
    }

    private void reopen(Known known) {
        try {
            flow.handler(() -> flow.bean(Requests.class).reopen(known.id));
            known.open = true;
            story.add("reopened");
        } catch (Refusal minimisedOrOpen) {
            story.add(minimisedOrOpen.key());
        }
    }

    private void withdraw(Known known) {
        flow.handler(() -> flow.bean(Requests.class).withdraw(known.id));
        flow.runJobs(known.id);
        known.open = false;
        known.ended = today();
        story.add("withdrawn");
    }

    /** What falls due on the way and what was promised for a day that has come is done by the register's owner. */
    private void timePasses(int days) {
        LocalDate day = today().plusDays(days);
        flow.timeFlows(Duration.ofDays(days));
        story.add(days + " days");
        if (random.nextBoolean()) {
            cases.values().stream().filter(this::exists).forEach(each -> keepPromise(each, day));
        }
    }

    private void keepPromise(Known known, LocalDate day) {
        boolean due = jdbc.sql(
                        "select exists (select 1 from kept_part where request_id = :id and state = 'WAITING' and keep_until < :day)")
                .param("id", known.id)
                .param("day", day)
                .query(Boolean.class)
                .single();
        if (due && !known.open && !disputed(known) && !copyAsked(known)) {
            flow.until(known.id, day);
            flow.people.as(CaseWork.REGISTER_OWNER, () -> flow.bean(KeptParts.class)
                    .erased(known.id, "consumption", new LaterErasure("Ajo 3", false, "")));
            flow.untilStep(known.id, null);
            story.add("promise kept");
        }
    }

    /** Sometimes a hold is set between the preview and its confirmation. */
    private void retention(boolean disturbed) {
        RetentionRun run = asMainUser(() -> retention().preview(IMATRA));
        if (disturbed) {
            any().ifPresent(this::dispute);
        }
        Map<UUID, String> words = new HashMap<>();
        Map<UUID, Integer> notes = new HashMap<>();
        List<Known> before = cases.values().stream().filter(this::exists).toList();
        before.forEach(each -> words.put(each.id, words(each)));
        before.forEach(each -> notes.put(each.id, notes(each)));
        asMainUser(() -> retention().confirm(run.id()));
        story.add("retention " + today());
        for (Known each : before) {
            if (exists(each)) {
                assertThat(wordsHeld(each) ? words(each) : words.get(each.id))
                        .as("words of a held family: %s", story)
                        .isEqualTo(words.get(each.id));
                if (disputed(each) || copyAsked(each)) {
                    assertThat(notes(each))
                            .as("findings of a held case: %s", story)
                            .isEqualTo(notes.get(each.id));
                }
            } else {
                assertThat(held(each)).as("removed though held: %s", story).isFalse();
                assertThat(each.ended.plusYears(3))
                        .as("removed too early: %s", story)
                        .isBefore(today());
            }
        }
    }

    private boolean held(Known known) {
        return known.open || disputed(known) || copyAsked(known) || promised(known);
    }

    private boolean wordsHeld(Known known) {
        return cases.values().stream()
                .filter(each -> each.submission.equals(known.submission))
                .anyMatch(each -> each.open || disputed(each) || copyAsked(each));
    }

    private boolean disputed(Known known) {
        return jdbc.sql(
                        """
                        select exists (
                            select 1 from complaint
                            where id = any(:open) and submission_id = :submission
                                and (request_id is null or request_id = :id))
                        """)
                .param("open", disputes.keySet().toArray(UUID[]::new))
                .param("submission", known.submission)
                .param("id", known.id)
                .query(Boolean.class)
                .single();
    }

    private boolean copyAsked(Known known) {
        return cases.values().stream()
                .anyMatch(other ->
                        other != known && other.open && other.asksForCopy && other.customer.equals(known.customer));
    }

    private boolean promised(Known known) {
        return jdbc.sql("select exists (select 1 from kept_part where request_id = :id and state = 'WAITING')")
                .param("id", known.id)
                .query(Boolean.class)
                .single();
    }

    private void letGo() {
        List.copyOf(disputes.keySet()).forEach(this::endDispute);
        cases.values().stream().filter(each -> each.open).toList().forEach(this::withdraw);
        flow.timeFlows(Duration.ofDays(366L * 10));
        cases.values().stream().filter(this::exists).forEach(each -> keepPromise(each, today()));
    }

    private Optional<Known> any() {
        List<Known> there = cases.values().stream().filter(this::exists).toList();
        return there.isEmpty() ? Optional.empty() : Optional.of(there.get(random.nextInt(there.size())));
    }

    private Right either() {
        return random.nextBoolean() ? Right.ACCESS : Right.ERASURE;
    }

    private boolean exists(Known known) {
        return jdbc.sql("select exists (select 1 from rights_request where id = :id)")
                .param("id", known.id)
                .query(Boolean.class)
                .single();
    }

    private int notes(Known known) {
        return jdbc.sql("select count(*) from register_search where request_id = :id and note is not null")
                .param("id", known.id)
                .query(Integer.class)
                .single();
    }

    private @Nullable String words(Known known) {
        return jdbc.sql("select words from submission where id = :id")
                .param("id", known.submission)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private <T> T asMainUser(Supplier<T> work) {
        return flow.people.as(CaseWork.MAIN_USER, work);
    }

    private Retention retention() {
        return flow.bean(Retention.class);
    }

    private LocalDate today() {
        return Helsinki.dayOf(flow.bean(Clock.class).instant());
    }

    private static String number() {
        return "6" + String.format("%09d", Math.abs(UUID.randomUUID().hashCode()) % 1_000_000_000);
    }
}
