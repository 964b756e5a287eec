package org.rightsdesk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightsdesk.testing.CaseWork.KAUHAJOKI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class AuditTrailTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void eachVerbLeavesARowWithDigestsAndWithoutPersonalData() {
        CaseWork work = CaseWork.on(context);
        Submission submission = work.arrives(KAUHAJOKI, "Salainen asia Esimerkkikadulta");
        work.triage(submission.id(), Right.ACCESS);

        assertThat(work.look(() -> trail.of(submission.id(), null)))
                .extracting(AuditEntry::verb)
                .contains(Verb.SUBMISSION_RECEIVED, Verb.TRIAGED, Verb.REQUEST_OPENED);
        String rows = jdbc.sql("select string_agg(a::text, ' ') from audit_entry a where submission_id = :id")
                .param("id", submission.id())
                .query(String.class)
                .single();
        assertThat(rows).doesNotContain("Aino", "aino.esimerkki", "Esimerkkikadulta", "40018823");
    }

    @Test
    void whatIsRefusedLeavesNoRow() {
        CaseWork work = CaseWork.on(context);
        Submission submission = work.arrives(KAUHAJOKI, "Pyyntö");
        work.triage(submission.id(), Right.ACCESS);
        int before = work.look(() -> trail.of(submission.id(), null)).size();

        assertThatThrownBy(() -> work.triage(submission.id(), Right.ERASURE)).isInstanceOf(Refusal.class);

        assertThat(work.look(() -> trail.of(submission.id(), null))).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit_entry set actor = 'other'", "delete from audit_entry", "truncate audit_entry"})
    void theTableRefusesChange(String statement) {
        CaseWork.on(context).arrives(KAUHAJOKI, "Pyyntö");
        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .hasStackTraceContaining("table audit_entry is append-only");
    }
}
