package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightsdesk.common.Step.PROPOSE_DECISION;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.followup.Reapply;
import org.rightsdesk.followup.ReapplyEntry;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Proposal;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.request.Triage;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What docs/operating.md promises of backup and restore, tried: what was erased after the backup is erased again (R38, N21). */
@DeskTest
class RestoreTest {

    private static final CompanyKey KAUHAJOKI = CaseWork.KAUHAJOKI;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private CaseFlow flow;
    private String erased = "";
    private String stays = "";

    @BeforeEach
    void begin() {
        flow = new CaseFlow(context);
        erased = "8" + Math.abs(UUID.randomUUID().hashCode());
        stays = "9" + Math.abs(UUID.randomUUID().hashCode());
        run("create table restored_customers (number text)");
        run("insert into restored_customers values ('%s'), ('%s')".formatted(erased, stays));
    }

    @AfterEach
    void end() {
        flow.timeIsAsBefore();
        run("drop table if exists restored_customers, backup_customers, backup_list");
    }

    @Test
    @DisplayName("R38: backup, erasure, restore of the register and of Rightsdesk; the list is read in; erased again")
    void whatWasErasedAfterTheBackupIsErasedAgain() {
        run("create table backup_customers as table restored_customers");
        run("create table backup_list as table erasure_reapply");

        erasure();
        erase(Set.of(erased));
        String list = asMainUser(() -> reapply().export(KAUHAJOKI));
        assertThat(list).doesNotContain(erased).contains("rightsdesk-erasures-1;kauhajoki");

        run("delete from restored_customers");
        run("insert into restored_customers table backup_customers");
        run("delete from erasure_reapply");
        run("insert into erasure_reapply overriding system value table backup_list");
        assertThat(register()).containsExactlyInAnyOrder(erased, stays);
        assertThat(found()).as("the restored list has forgotten the erasure").isEmpty();

        assertThat(asMainUser(() -> reapply().read(KAUHAJOKI, list))).isPositive();
        assertThat(asMainUser(() -> reapply().read(KAUHAJOKI, list)))
                .as("reading twice adds nothing")
                .isZero();
        Map<String, List<ReapplyEntry>> found = found();
        assertThat(found.keySet()).containsExactly(erased);
        assertThat(found.get(erased)).allMatch(entry -> entry.reappliedOn() == null);
        erase(found.keySet());
        asMainUser(() -> {
            reapply().erasedAgain(KAUHAJOKI, found.keySet());
            return true;
        });
        assertThat(register()).containsExactly(stays);
        assertThat(asMainUser(() -> reapply().match(KAUHAJOKI, List.of(erased))).get(erased))
                .allMatch(entry -> entry.reappliedOn() != null);
    }

    @Test
    @DisplayName(
            "R38: a damaged list, another company's and anything else are refused; only the main user reads one in")
    void whatIsNoListIsRefused() {
        erasure();
        String list = asMainUser(() -> reapply().export(KAUHAJOKI));
        refused("refusal.reapply-seal", KAUHAJOKI, list.replaceFirst("\n[0-9a-f]", "\nx"));
        refused("refusal.reapply-seal", KAUHAJOKI, list.replaceFirst("\n[^\n]*\n", "\n"));
        refused("refusal.reapply-company", new CompanyKey("imatra"), list);
        refused("refusal.reapply-file", KAUHAJOKI, "asiakas;nimi\n1;Aino\n");
        assertThat(asMainUser(() -> reapply().read(KAUHAJOKI, "\uFEFF" + list.replace("\n", "\r\n"))))
                .as("saved by another editor")
                .isZero();
        for (String other : List.of(CaseWork.DPO, CaseWork.HANDLER)) {
            assertThatThrownBy(() -> flow.people.as(other, () -> reapply().read(KAUHAJOKI, list)))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    @DisplayName("R38: when the last backup that holds the data has expired, a list does not bring the entry back")
    void whatHasExpiredStaysAway() {
        erasure();
        String list = asMainUser(() -> reapply().export(KAUHAJOKI));
        flow.timeFlows(Duration.ofDays(365));
        assertThat(asMainUser(() -> reapply().read(KAUHAJOKI, list))).isZero();
    }

    private void erasure() {
        Submission submission = flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS);
        Triage triage = new Triage(Set.of(Right.ERASURE), Language.FI, erased, null, true, false, null);
        flow.handler(() -> flow.bean(Submissions.class).triage(submission.id(), triage));
        flow.runJobs(submission.id());
        UUID id = flow.look(() -> flow.bean(Requests.class).ofSubmission(submission.id()))
                .getFirst()
                .id();
        flow.untilStep(id, PROPOSE_DECISION);
        flow.people.propose(id, new Proposal(Outcome.FULL, List.of(), ""));
        flow.untilStep(id, null);
        assertThat(found()).containsKey(erased);
    }

    private Map<String, List<ReapplyEntry>> found() {
        return asMainUser(() -> reapply().match(KAUHAJOKI, register()));
    }

    private List<String> register() {
        return jdbc.sql("select number from restored_customers")
                .query(String.class)
                .list();
    }

    private void erase(Set<String> numbers) {
        numbers.forEach(number -> jdbc.sql("delete from restored_customers where number = :number")
                .param("number", number)
                .update());
    }

    private void refused(String key, CompanyKey company, String list) {
        assertThatThrownBy(() -> asMainUser(() -> reapply().read(company, list)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private <T> T asMainUser(Supplier<T> work) {
        return flow.people.as(CaseWork.MAIN_USER, work);
    }

    private Reapply reapply() {
        return flow.bean(Reapply.class);
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
