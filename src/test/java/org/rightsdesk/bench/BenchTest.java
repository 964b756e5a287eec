package org.rightsdesk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Step;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Status;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.worklist.WorkFilter;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * What {@code ./desk bench} measures: one JVM, embedded PostgreSQL with fsync on, mail to the embedded server. Absolute times vary from
 * machine to machine, so each figure stands beside a baseline of the same run.
 */
@Tag("bench")
@SpringBootTest(properties = {"rightsdesk.process.job-executor=true", "server.port=0"})
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BenchTest {

    private static final int ROUNDS = 5;
    private static final int CASES = 40;
    private static final int WORKERS = 4;
    private static final int OPEN_ITEMS = 100_000;

    private static final String SOME_SUBMISSIONS =
            """
            insert into submission (id, reference, company, channel, received_at, language, subject, words,
                stated_rights, state, mailbox_confirmed, created_at, version)
            select gen_random_uuid(), 'B-2026-' || n, (array['kauhajoki','leppakoski','nurmijarvi','imatra','muurame'])[n % 5 + 1],
                'EMAIL', now(), 'FI', '', '', '{}', 'NEW', true, now(), 0
            from generate_series(1, 1000) n
            """;

    private static final String MANY_ITEMS =
            """
            insert into work_item (id, task_id, case_id, submission_id, company, reference, right_kind, step, roles, queues,
                assignee, customer, customer_number, due_date, cautious_date, extended, opened_at, version)
            select gen_random_uuid(), 'bench-' || n, s.id, s.id, s.company, s.reference || '-' || n,
                (array['ACCESS','ERASURE','RECTIFICATION','OBJECTION'])[n %% 4 + 1], 'PROPOSE_DECISION', '{HANDLER}',
                array[s.company || ':HANDLER'], case when n %% 20 = 0 then 'sari.kivela' end, 'Asiakas ' || n,
                (40000000 + n)::text, current_date + n %% 90, current_date + n %% 90, false, now(), 0
            from generate_series(1, %d) n
            join (select id, company, reference, row_number() over () as k from submission where reference like 'B-%%') s
                on s.k = n %% 1000 + 1
            """
                    .formatted(OPEN_ITEMS);

    private static final String MANY_ENGINE_TASKS =
            """
            insert into act_ru_task (id_, rev_, name_, task_def_key_, priority_, create_time_, suspension_state_)
            select 'bench-' || n, 1, 'Task', 'UserTask_Bench', 50, now(), 1 from generate_series(1, %d) n
            """
                    .formatted(OPEN_ITEMS);

    private final List<String> report = new ArrayList<>();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private CaseWork work;

    /** A kept folder, so that the database runs with fsync as it does for people. */
    @DynamicPropertySource
    static void keptDatabase(DynamicPropertyRegistry settings) throws IOException {
        Path folder = Files.createTempDirectory("rightsdesk-bench");
        settings.add("rightsdesk.embedded.throw-away", () -> false);
        settings.add("rightsdesk.embedded.demo-cases", () -> false);
        settings.add("rightsdesk.embedded.folder", folder::toString);
    }

    @BeforeAll
    void prepare() {
        work = CaseWork.on(context);
        Runtime machine = Runtime.getRuntime();
        report.add(String.format(
                Locale.ROOT,
                "Machine: %d processors, %d MiB heap at most, Java %s, %s",
                machine.availableProcessors(),
                machine.maxMemory() / (1 << 20),
                Runtime.version(),
                jdbc.sql("select version()").query(String.class).single().replaceAll(" on .*", "") + ", fsync "
                        + jdbc.sql("show fsync").query(String.class).single()));
        report.add(String.format(Locale.ROOT, "%-58s %9s %9s %9s", "", "least", "median", "most"));
    }

    @AfterAll
    void print() {
        System.out.println();
        report.forEach(System.out::println);
        System.out.println();
    }

    @Test
    @Order(1)
    void committedInserts() throws Exception {
        jdbc.sql("create table bench_row (id uuid primary key)").update();
        Measure baseline = Measure.millis(50, 300, () -> jdbc.sql("insert into bench_row values (gen_random_uuid())")
                .update());
        report.add(baseline.row("baseline: one committed insert", "ms"));
    }

    @Test
    @Order(2)
    void requestsFromIntakeToClosing() throws Exception {
        drive(CASES);
        double[] perSecond = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            drive(CASES);
            perSecond[round] = CASES / ((System.nanoTime() - start) / 1e9);
        }
        report.add(Measure.of(perSecond).row("access requests from intake to closing, with their mails", "per second"));
    }

    @Test
    @Order(3)
    void workListWithManyOpenItems() throws Exception {
        jdbc.sql(SOME_SUBMISSIONS).update();
        jdbc.sql(MANY_ITEMS).update();
        jdbc.sql("analyze work_item").update();
        report.add(Measure.millis(
                        20, 100, () -> jdbc.sql("select 1").query(Integer.class).single())
                .row("baseline: one round trip to the database", "ms"));
        WorkFilter groups = WorkFilter.of(WorkFilter.View.GROUPS);
        page("task list, " + OPEN_ITEMS + " open: my groups, first 50", groups, 0);
        page("task list: my groups, 50 rows after 50,000", groups, 50_000);
        page("task list: mine, first 50", WorkFilter.of(WorkFilter.View.MINE), 0);
        page(
                "task list: search for a customer",
                new WorkFilter(WorkFilter.View.ALL, "Asiakas 77777", null, null, null, null),
                0);
        report.add(Measure.millis(
                        5, 30, () -> asHandler(() -> work.bean(WorkItems.class).count(groups)))
                .row("task list: count of my groups", "ms"));
        assertThat(asHandler(() -> work.bean(WorkItems.class).count(groups))).isGreaterThanOrEqualTo(OPEN_ITEMS);
    }

    /** Trap: the engine looks for sub-tasks of each task it completes, and ships no index for it. */
    @Test
    @Order(4)
    void completingTasksAmongManyOpenOnes() throws Exception {
        jdbc.sql(MANY_ENGINE_TASKS).update();
        jdbc.sql("analyze act_ru_task").update();
        report.add(searches().row("finish a search task among 100,000 engine tasks", "ms"));
        String index = jdbc.sql(
                        "select indexname from pg_indexes where tablename = 'act_ru_task' and indexdef ilike '%parent_task_id_%'")
                .query(String.class)
                .single();
        jdbc.sql("drop index " + index).update();
        report.add(searches().row("baseline: the same without the index on parent tasks", "ms"));
    }

    private Measure searches() throws Exception {
        List<WorkItem> open = new ArrayList<>();
        while (open.size() < 60) {
            Submission submission = work.arrives(CaseWork.KAUHAJOKI, "Pyyntö");
            waitFor(submission.id(), Step.TRIAGE);
            UUID id = work.triage(submission.id(), Right.OBJECTION).getFirst().id();
            waitFor(id, Step.RESTRICT_MEANWHILE).forEach(work::finish);
            open.addAll(waitFor(id, Step.SEARCH_REGISTER));
        }
        var items = open.iterator();
        return Measure.millis(10, 50, () -> {
            work.finish(items.next());
            return null;
        });
    }

    private void page(String name, WorkFilter filter, int offset) throws Exception {
        report.add(Measure.millis(
                        10, 60, () -> asHandler(() -> work.bean(WorkItems.class).list(filter, offset, 50)))
                .row(name, "ms"));
    }

    private <T> T asHandler(Supplier<T> question) {
        return work.as(CaseWork.HANDLER, question);
    }

    private void drive(int cases) throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int i = 0; i < cases; i++) {
                tasks.add(this::driveOne);
            }
            for (Future<Void> done : workers.invokeAll(tasks)) {
                done.get();
            }
        }
    }

    private Void driveOne() throws InterruptedException {
        Submission submission = work.arrives(CaseWork.KAUHAJOKI, "Haluan nähdä tietoni.");
        waitFor(submission.id(), Step.TRIAGE);
        RightsRequest request = work.triage(submission.id(), Right.ACCESS).getFirst();
        while (work.request(request.id()).status() != Status.CLOSED) {
            List<WorkItem> open = work.open(request.id());
            for (WorkItem item : open) {
                finish(item);
            }
            if (open.isEmpty()) {
                Thread.sleep(5);
            }
        }
        return null;
    }

    /** A job of the same case may move on in between; what is left then is seen again in the next look. */
    private void finish(WorkItem item) {
        try {
            work.finish(item);
        } catch (Refusal | OptimisticLockingException e) {
            assertThat(e).isNotNull();
        }
    }

    private List<WorkItem> waitFor(UUID caseId, Step step) throws InterruptedException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < end) {
            List<WorkItem> found = work.open(caseId).stream()
                    .filter(item -> item.step() == step)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
            Thread.sleep(5);
        }
        throw new AssertionError("No " + step + " within a minute");
    }
}
