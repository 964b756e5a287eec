package org.rightsdesk.audit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdesk.common.AccountHappened;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.CaseRemoved;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Digest;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit proves itself: whatever is changed in it behind the desk's back is found, and what retention removes is not missed (R1, C.11). */
@DeskTest
class AuditChainTest {

    private static final CompanyKey LEPPAKOSKI = new CompanyKey("leppakoski");
    private static final int WRITERS = 20;
    private static final int EACH = 15;

    @Autowired
    ApplicationContext context;

    @Autowired
    AuditChain chain;

    @Autowired
    Happenings happenings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    CHANGED | update audit_entry set actor = 'other.person' where number = :n
                    CHANGED | update audit_entry set at = at - interval '1 microsecond' where number = :n
                    CHANGED | update audit_entry set facts = concat(facts, ' ') where number = :n
                    CHANGED | update audit_entry set company = 'imatra' where number = :n
                    CHANGED | update audit_entry set request_id = gen_random_uuid() where number = :n
                    MISSING | delete from audit_entry where number = :n
                    REMOVAL | with gone as (delete from audit_entry where number = :n returning number) update audit_link set removed_by = :n + 1 where entry = :n
                    TIE | delete from audit_link where entry = :n
                    TIE | update audit_link set content = repeat('0', 64) where entry = :n
                    TIE | update audit_link l set content = audit_content(e), hash = audit_hash('', l.place, audit_content(e)) from audit_entry e where e.number = l.entry and l.entry = :n
                    """)
    @DisplayName("R1: a row that was changed, removed or slipped in by SQL is found and named")
    void tamperingIsFound(BrokenLink.Fault fault, String sql) {
        List<Long> rows = threeRows();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql(sql).param("n", rows.get(1)).update();
            BrokenLink broken = requireNonNull(verify().broken());
            assertThat(broken.fault()).isEqualTo(fault);
            assertThat(broken.entry()).isIn(rows.subList(1, 3));
        });
        assertThat(verify().broken()).isNull();
    }

    @Test
    @DisplayName("R1: rows cut off at the end of the chain are missed, a row beside the chain is named")
    void theEndIsGuarded() {
        Long last = threeRows().getLast();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql("delete from audit_entry where number = :n")
                    .param("n", last)
                    .update();
            jdbc.sql("delete from audit_link where entry = :n").param("n", last).update();
            assertThat(verify().broken()).isNotNull().satisfies(broken -> assertThat(broken.fault())
                    .isEqualTo(BrokenLink.Fault.END));
        });
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("set local session_replication_role = replica").update();
            tell();
            assertThat(verify().broken()).isNotNull().satisfies(broken -> {
                assertThat(broken.fault()).isEqualTo(BrokenLink.Fault.UNTIED);
                assertThat(broken.entry()).isGreaterThan(last);
            });
        });
    }

    @Test
    @DisplayName("R1: twenty who write at the same time make one chain without a gap, in the order of their commits")
    void parallelWritersMakeOneChain() throws Exception {
        threeRows();
        ChainReport before = verify();
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writers = IntStream.range(0, WRITERS)
                    .<Future<?>>mapToObj(writer -> threads.submit(() -> {
                        start.await();
                        for (int i = 0; i < EACH; i++) {
                            write();
                        }
                        return null;
                    }))
                    .toList();
            start.countDown();
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        ChainReport after = verify();
        assertThat(after.broken()).isNull();
        assertThat(after.rows() - before.rows()).isEqualTo(WRITERS * EACH);
        assertThat(after.end()).isNotEqualTo(before.end());
    }

    @Test
    @DisplayName("C.11: when retention removes a case, hashes and one row without its number stay, and the chain holds")
    void retentionKeepsTheChain() {
        CaseWork work = CaseWork.on(context);
        UUID id = work.arrives(LEPPAKOSKI, "Poistakaa tietoni").id();
        ChainReport before = verify();
        ActingAs.run(Actor.system("retention"), () -> new TransactionTemplate(transactions)
                .executeWithoutResult(status -> happenings.tell(new CaseRemoved(LEPPAKOSKI, id))));
        ChainReport after = verify();
        assertThat(after.broken()).isNull();
        assertThat(after.removed()).isGreaterThan(before.removed());
        assertThat(after.rows()).isEqualTo(before.rows() + 1);
        assertThat(jdbc.sql("select count(*) from audit_entry where submission_id = :id or facts like :any")
                        .param("id", id)
                        .param("any", "%" + id + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> jdbc.sql("delete from audit_link").update())
                .hasStackTraceContaining("table audit_link is append-only");
        assertThatThrownBy(() -> jdbc.sql("truncate audit_link").update())
                .hasStackTraceContaining("table audit_link is append-only");
    }

    @Test
    @DisplayName(
            "R1: anyone can recompute the hashes without the product: length, colon, text of each field; before, place, content")
    void theHashesAreWhatTheDecisionSays() {
        Long number = threeRows().get(1);
        Map<String, Object> row = jdbc.sql(
                        """
                        select e.number::text as number,
                            to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
                            e.actor_kind, e.actor, e.verb, e.company, e.facts, l.place, l.content, l.hash,
                            (select hash from audit_link b where b.company = l.company and b.place = l.place - 1) as before
                        from audit_entry e join audit_link l on l.entry = e.number
                        where e.number = :n
                        """)
                .param("n", number)
                .query()
                .singleRow();
        String fields = Stream.of("number", "at", "actor_kind", "actor", "verb", "-", "-", "company", "facts", "-", "-")
                .map(name -> name.equals("-") ? "-" : netstring(String.valueOf(row.get(name))))
                .collect(Collectors.joining());
        assertThat(row.get("content")).isEqualTo(Digest.of(fields));
        assertThat(row.get("hash"))
                .isEqualTo(Digest.of(row.get("before") + ":" + row.get("place") + ":" + Digest.of(fields)));
    }

    @Test
    @DisplayName(
            "The chain is checked by manager, main user and data protection officer of the company and by nobody else")
    void whoMayVerify() {
        CaseWork work = CaseWork.on(context);
        for (String may : List.of(CaseWork.MANAGER, CaseWork.MAIN_USER, CaseWork.DPO)) {
            assertThat(work.as(may, () -> chain.verify(LEPPAKOSKI)).broken()).isNull();
        }
        assertThatThrownBy(() -> work.as(CaseWork.HANDLER, () -> chain.verify(LEPPAKOSKI)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> work.as(CaseWork.HANDLER_OF_MUURAME, () -> chain.verify(LEPPAKOSKI)))
                .isInstanceOf(NotFound.class);
    }

    private List<Long> threeRows() {
        for (int i = 0; i < 3; i++) {
            write();
        }
        return jdbc.sql("select entry from audit_link where company = 'leppakoski' order by place desc limit 3")
                .query(Long.class)
                .list()
                .reversed();
    }

    private void write() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> tell());
    }

    private void tell() {
        ActingAs.run(
                Actor.staff(CaseWork.MAIN_USER),
                () -> happenings.tell(new AccountHappened(
                        Verb.ROLE_ENDED, LEPPAKOSKI, "keksitty.henkilö", Map.of("role", "HANDLER"))));
    }

    private ChainReport verify() {
        return ActingAs.call(Actor.staff(CaseWork.MAIN_USER), () -> chain.verify(LEPPAKOSKI));
    }

    private static String netstring(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length + ":" + text;
    }
}
