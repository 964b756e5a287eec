package org.rightsdesk.marketing;

import static org.rightsdesk.common.Rows.dayOrNull;
import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.oneOrNull;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Withdrawn consents in the database. Who may see them is asked of the request before. */
@Repository
class WithdrawalRepository {

    private static final String PUT =
            """
            insert into consent_withdrawal
                (request_id, found, purpose, wording, given_on, other_basis, afterwards, registers, recipients,
                 profiling, withdrawn_at)
            values
                (:requestId, :found, :purpose, :wording, :givenOn, :otherBasis, :afterwards, :registers, :recipients,
                 :profiling, :at)
            on conflict (request_id) do update
            set found = excluded.found, purpose = excluded.purpose, wording = excluded.wording,
                given_on = excluded.given_on,
                other_basis = excluded.other_basis, afterwards = excluded.afterwards,
                registers = excluded.registers, recipients = excluded.recipients,
                profiling = excluded.profiling,
                withdrawn_at = excluded.withdrawn_at
            """;

    private static final String OF_REQUEST =
            """
            select request_id, found, purpose, wording, given_on, other_basis, afterwards, registers, recipients,
                profiling, withdrawn_at
            from consent_withdrawal
            where request_id = :requestId
            """;

    private final JdbcClient jdbc;

    WithdrawalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(Withdrawal w) {
        jdbc.sql(PUT)
                .param("requestId", w.requestId())
                .param("found", w.found())
                .param("purpose", w.purpose().name())
                .param("wording", w.wording())
                .param("givenOn", w.givenOn())
                .param("otherBasis", param(w.otherBasis()))
                .param("afterwards", w.afterwards().name())
                .param("registers", w.registers().toArray(String[]::new))
                .param("recipients", w.recipients().toArray(String[]::new))
                .param("profiling", w.profiling())
                .param("at", param(w.withdrawnAt()))
                .update();
    }

    Optional<Withdrawal> of(UUID requestId) {
        return jdbc.sql(OF_REQUEST)
                .param("requestId", requestId)
                .query((row, number) -> new Withdrawal(
                        uuid(row, "request_id"),
                        row.getBoolean("found"),
                        one(row, "purpose", ConsentPurpose.class),
                        row.getString("wording"),
                        dayOrNull(row, "given_on"),
                        oneOrNull(row, "other_basis", OtherBasis.class),
                        one(row, "afterwards", Afterwards.class),
                        texts(row, "registers"),
                        texts(row, "recipients"),
                        row.getBoolean("profiling"),
                        instant(row, "withdrawn_at")))
                .optional();
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }
}
