package org.rightsdesk.measure;

import static org.rightsdesk.common.Rows.oneOrNull;
import static org.rightsdesk.common.Rows.param;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The fields of a request. Who may see them is asked of the request before. */
@Repository
class CorrectionRepository {

    private static final String CLEAR =
            """
            delete from correction where request_id = :requestId
            """;

    private static final String INSERT =
            """
            insert into correction (
                request_id, position, category, field, present_value, wished_value, proof, contact, contested, verdict,
                statement)
            values (
                :requestId, :position, :category, :field, :present, :wished, :proof, :contact, :contested, :verdict,
                :statement)
            """;

    private static final String OF_REQUEST =
            """
            select category, field, present_value, wished_value, proof, contact, contested, verdict, statement
            from correction
            where request_id = :requestId
            order by position
            """;

    private final JdbcClient jdbc;

    CorrectionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(UUID requestId, List<Correction> fields) {
        jdbc.sql(CLEAR).param("requestId", requestId).update();
        for (int position = 0; position < fields.size(); position++) {
            insert(requestId, position, fields.get(position));
        }
    }

    private void insert(UUID requestId, int position, Correction field) {
        jdbc.sql(INSERT)
                .param("requestId", requestId)
                .param("position", position)
                .param("category", field.category())
                .param("field", field.field())
                .param("present", field.presentValue())
                .param("wished", field.wishedValue())
                .param("proof", field.proof())
                .param("contact", field.contact())
                .param("contested", field.contested())
                .param("verdict", param(field.verdict()))
                .param("statement", field.statement())
                .update();
    }

    List<Correction> of(UUID requestId) {
        return jdbc.sql(OF_REQUEST)
                .param("requestId", requestId)
                .query((row, number) -> new Correction(
                        row.getString("category"),
                        row.getString("field"),
                        row.getString("present_value"),
                        row.getString("wished_value"),
                        row.getString("proof"),
                        row.getBoolean("contact"),
                        row.getBoolean("contested"),
                        oneOrNull(row, "verdict", Correction.Verdict.class),
                        row.getString("statement")))
                .list();
    }
}
