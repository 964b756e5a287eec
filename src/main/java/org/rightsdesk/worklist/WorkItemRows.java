package org.rightsdesk.worklist;

import static org.rightsdesk.common.Rows.dayOrNull;
import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.oneOrNull;
import static org.rightsdesk.common.Rows.uuid;
import static org.rightsdesk.common.Rows.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Step;
import org.rightsdesk.request.Right;

/** Work items out of rows. */
final class WorkItemRows {

    static final String SELECT =
            """
            select id, task_id, case_id, submission_id, request_id, company, reference, right_kind, step, subject, roles,
                assignee, barred, customer, due_date, cautious_date, paused_since, extended, opened_at, handed_by, handed_why,
                version
            """;

    private WorkItemRows() {}

    static WorkItem map(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                uuid(row, "id"),
                row.getString("task_id"),
                uuid(row, "case_id"),
                uuid(row, "submission_id"),
                uuidOrNull(row, "request_id"),
                new CompanyKey(row.getString("company")),
                row.getString("reference"),
                oneOrNull(row, "right_kind", Right.class),
                one(row, "step", Step.class),
                row.getString("subject"),
                roles((String[]) row.getArray("roles").getArray()),
                row.getString("assignee"),
                row.getString("barred"),
                row.getString("customer"),
                row.getObject("due_date", LocalDate.class),
                row.getObject("cautious_date", LocalDate.class),
                dayOrNull(row, "paused_since"),
                row.getBoolean("extended"),
                instant(row, "opened_at"),
                handedOver(row),
                row.getInt("version"));
    }

    /** A count, where a lambda may not throw. */
    static int count(ResultSet row, String column) {
        try {
            return row.getInt(column);
        } catch (SQLException e) {
            throw new IllegalStateException("No column " + column, e);
        }
    }

    private static WorkItem.@Nullable HandedOver handedOver(ResultSet row) throws SQLException {
        String by = row.getString("handed_by");
        return by == null ? null : new WorkItem.HandedOver(by, row.getString("handed_why"));
    }

    private static Set<Role> roles(String[] names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(names).map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
