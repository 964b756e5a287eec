package org.rightsdesk.correspondence;

import static org.rightsdesk.common.Rows.companies;
import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.correspondence.OralAnswer.Place;
import org.rightsdesk.identity.Means;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Records of answers that were told. */
@Repository
class OralAnswerRepository {

    private static final String INSERT =
            """
            insert into oral_answer (letter_id, request_id, company, told_at, told_by, place, means, note, noted_at)
            values (:letterId, :requestId, :company, :toldAt, :toldBy, :place, :means, :note, :now)
            """;

    private static final String OF_LETTER =
            """
            select letter_id, request_id, told_at, told_by, place, means, note
            from oral_answer
            where letter_id = :letterId and company = any(:companies)
            """;

    private final JdbcClient jdbc;
    private final Access access;

    OralAnswerRepository(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    void insert(OralAnswer answer, CompanyKey company, Instant now) {
        jdbc.sql(INSERT)
                .param("letterId", answer.letterId())
                .param("requestId", answer.requestId())
                .param("company", company.value())
                .param("toldAt", param(answer.toldAt()))
                .param("toldBy", answer.toldBy())
                .param("place", answer.place().name())
                .param("means", answer.means().name())
                .param("note", answer.note())
                .param("now", param(now))
                .update();
    }

    Optional<OralAnswer> ofLetter(UUID letterId) {
        return jdbc.sql(OF_LETTER)
                .param("letterId", letterId)
                .param("companies", companies(access.companies()))
                .query(OralAnswerRepository::map)
                .optional();
    }

    private static OralAnswer map(ResultSet row, int number) throws SQLException {
        return new OralAnswer(
                uuid(row, "letter_id"),
                uuid(row, "request_id"),
                instant(row, "told_at"),
                row.getString("told_by"),
                one(row, "place", Place.class),
                one(row, "means", Means.class),
                row.getString("note"));
    }
}
