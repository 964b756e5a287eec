package org.rightsdesk.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Retention forgets no table: whatever hangs on a request or a submission is named in {@link CaseTable}. */
@DeskTest
class CaseTableTest {

    /** What outlives the case keeps no number of it; see RemovalRepository, and for the audit CaseRemoved. */
    private static final Set<String> FORGETTING =
            Set.of("audit_entry", "retention_item", "suppression", "suppression_contact", "consent", "consent_contact");

    private static final String HANGING =
            """
            with recursive tie as (
                select child.relname as child, parent.relname as parent
                from pg_constraint c
                join pg_class child on child.oid = c.conrelid
                join pg_class parent on parent.oid = c.confrelid
                where c.contype = 'f' and c.connamespace = current_schema()::regnamespace
            ),
            hanging as (
                select table_name::text as name
                from information_schema.columns
                where table_schema = current_schema() and table_name not like 'act\\_%'
                    and column_name in ('submission_id', 'request_id', 'case_id')
                union
                select unnest(array['submission', 'rights_request'])
                union
                select tie.child::text from tie join hanging on hanging.name = tie.parent
            )
            select name from hanging
            """;

    /** References to a case from rows that belong to another one, and that the database does not let go of by itself. */
    private static final String ACROSS =
            """
            select c.conrelid::regclass || '.' || a.attname
            from pg_constraint c
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
            where c.contype = 'f' and c.confrelid in ('rights_request'::regclass, 'submission'::regclass)
                and c.confdeltype not in ('n', 'c') and a.attname not in ('request_id', 'submission_id')
            """;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("C.11: every table that hangs on a case is named in the retention")
    void everyTableOfACaseIsNamed() {
        Set<String> named =
                Arrays.stream(CaseTable.values()).map(CaseTable::table).collect(Collectors.toCollection(TreeSet::new));
        named.addAll(FORGETTING);
        assertThat(jdbc.sql(HANGING).query(String.class).set()).isSubsetOf(named);
    }

    @Test
    @DisplayName("C.11: no case keeps another one from being removed")
    void noCaseHoldsAnotherBack() {
        assertThat(jdbc.sql(ACROSS).query(String.class).list())
                .as("removed with either of the two, see CaseTable")
                .containsExactly("related_submission.earlier_id");
    }
}
