package org.rightsdesk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.Chromium;
import org.rightsdesk.worklist.WorkFilter;
import org.rightsdesk.worklist.WorkItem;
import org.rightsdesk.worklist.WorkItems;
import org.rightsdesk.worklist.WorkList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * What {@code ./desk bench} measures: one JVM, embedded PostgreSQL with fsync on, mail to the embedded server, Chromium on the same
 * machine. Absolute times vary from machine to machine, so each figure stands beside a baseline of the same run.
 */
@Tag("bench")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "rightsdesk.process.job-executor=true")
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BenchTest {

    private static final int ROUNDS = 5;
    private static final int CASES = 40;
    private static final int FILES = 23;

    private final List<String> report = new ArrayList<>();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private CaseWork work;
    private Cases cases;

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
        cases = new Cases(work);
        Runtime machine = Runtime.getRuntime();
        tell(String.format(
                Locale.ROOT,
                "Machine: %d processors, %d MiB heap at most, Java %s, %s, fsync %s; %,d open items",
                machine.availableProcessors(),
                machine.maxMemory() / (1 << 20),
                Runtime.version(),
                jdbc.sql("select version()").query(String.class).single().replaceAll(" on .*", ""),
                jdbc.sql("show fsync").query(String.class).single(),
                ManyItems.OPEN));
        tell(Measure.HEAD);
    }

    private void tell(String line) {
        report.add(line);
        System.out.println("bench> " + line);
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
        tell(baseline.row("baseline: one committed insert", "ms"));
    }

    @Test
    @Order(2)
    void requestsFromIntakeToClosing() throws Exception {
        cases.drive(CASES);
        double[] perSecond = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            cases.drive(CASES);
            perSecond[round] = CASES / ((System.nanoTime() - start) / 1e9);
        }
        tell(Measure.of(perSecond).row("access requests from intake to closing, with their mails", "per second"));
    }

    @Test
    @Order(3)
    void theListInTheDatabase() throws Exception {
        ManyItems.inTheList(jdbc);
        tell(Measure.millis(
                        20, 100, () -> jdbc.sql("select 1").query(Integer.class).single())
                .row("baseline: one round trip to the database", "ms"));
        WorkFilter groups = WorkFilter.of(WorkFilter.View.GROUPS);
        page("my groups, first 50", groups, 0);
        page("my groups, 50 rows after half of them", groups, ManyItems.OPEN / 2);
        page("my groups, the last 50 rows", groups, ManyItems.OPEN - 50);
        page("mine, first 50", WorkFilter.of(WorkFilter.View.MINE), 0);
        page("search for a customer", WorkFilter.of(WorkFilter.View.ALL).searching(ManyItems.SOMEBODY), 0);
        list("number of tasks and cases of my groups", () -> work.bean(WorkList.class)
                .totals(groups));
        assertThat(work.as(CaseWork.HANDLER, () -> work.bean(WorkItems.class).count(groups)))
                .isGreaterThanOrEqualTo(ManyItems.OPEN);
        list("what is next for me, taken and given back", () -> {
            WorkItem next = work.bean(WorkItems.class).claimNext().orElseThrow();
            work.bean(WorkItems.class).giveBack(next.id());
            return next;
        });
    }

    @Test
    @Order(4)
    void theDeskInTheBrowser() throws Exception {
        List<WorkItem> files = cases.searching(FILES);
        try (Chromium chromium = new Chromium(port)) {
            new BrowserBench(chromium, this::tell).handlersDay(files);
        }
    }

    @Test
    @Order(5)
    void memoryOfPeopleSignedIn() throws Exception {
        try (Chromium chromium = new Chromium(port)) {
            new SessionBench(port, this::tell).signedIn(chromium);
        }
    }

    @Test
    @Order(6)
    void publicPages() {
        new PagesBench(port, this::tell).weigh();
    }

    /** Trap: the engine looks for sub-tasks of each task it completes, and ships no index for it. */
    @Test
    @Order(7)
    void completingTasksAmongManyOpenOnes() throws Exception {
        ManyItems.inTheEngine(jdbc);
        tell(searches().row("finish a search task among as many engine tasks", "ms"));
        String index = jdbc.sql(
                        "select indexname from pg_indexes where tablename = 'act_ru_task' and indexdef ilike '%parent_task_id_%'")
                .query(String.class)
                .single();
        jdbc.sql("drop index " + index).update();
        tell(searches().row("baseline: the same without the index on parent tasks", "ms"));
    }

    private Measure searches() throws Exception {
        Iterator<WorkItem> items = cases.searching(60).iterator();
        return Measure.millis(10, 50, () -> {
            work.finish(items.next());
            return null;
        });
    }

    private void page(String name, WorkFilter filter, int offset) throws Exception {
        list(name, () -> work.bean(WorkList.class).page(filter, offset, 50));
    }

    private void list(String name, java.util.function.Supplier<?> question) throws Exception {
        tell(Measure.millis(10, 60, () -> work.as(CaseWork.HANDLER, question::get))
                .row("list in the database: " + name, "ms"));
    }
}
