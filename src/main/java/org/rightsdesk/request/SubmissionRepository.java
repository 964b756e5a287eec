package org.rightsdesk.request;

import static org.rightsdesk.common.Rows.companies;
import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.oneOrNull;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rightsdesk.common.ChangedMeanwhile;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Submissions in the database. Every read is filtered by company. */
@Repository
class SubmissionRepository {

    private static final String INSERT =
            """
            insert into submission (
                id, reference, company, channel, received_at, language, requester_name, requester_email,
                requester_phone, requester_address, customer_number, site_number, subject, words, stated_rights,
                state, mailbox_confirmed, created_at, version)
            values (
                :id, :reference, :company, :channel, :receivedAt, :language, :name, :email,
                :phone, :address, :customerNumber, :siteNumber, :subject, :words, :statedRights,
                :state, :mailboxConfirmed, :createdAt, 0)
            """;

    private static final String UPDATE =
            """
            update submission
            set language = :language, requester_email = :email, requester_address = :address,
                customer_number = :customerNumber, site_number = :siteNumber, state = :state,
                set_aside_reason = :setAsideReason, set_aside_answer = :setAsideAnswer,
                mailbox_confirmed = :mailboxConfirmed, version = version + 1
            where id = :id and version = :version
            """;

    private static final String COLUMNS =
            """
            select id, reference, company, channel, received_at, language, requester_name, requester_email,
                requester_phone, requester_address, customer_number, site_number, subject, words, stated_rights,
                state, set_aside_reason, set_aside_answer, mailbox_confirmed, version
            from submission
            """;

    private static final String BY_ID = COLUMNS + "where id = :id and company = any(:companies)";

    private static final String BY_REFERENCE = COLUMNS + "where reference = :reference and company = any(:companies)";

    private static final String MINIMISED = "select minimised_at is not null from submission where id = :id";

    private final JdbcClient jdbc;

    SubmissionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Submission s, Instant now) {
        Requester person = s.requester();
        jdbc.sql(INSERT)
                .param("id", s.id())
                .param("reference", s.reference())
                .param("company", s.company().value())
                .param("channel", s.channel().name())
                .param("receivedAt", param(s.receivedAt()))
                .param("language", s.language().name())
                .param("name", person.name())
                .param("email", person.email() == null ? null : person.email().value())
                .param("phone", person.phone())
                .param("address", person.postalAddress())
                .param("customerNumber", person.customerNumber())
                .param("siteNumber", person.siteNumber())
                .param("subject", s.subject())
                .param("words", s.words())
                .param(
                        "statedRights",
                        s.statedRights().stream().map(Right::name).toArray(String[]::new))
                .param("state", s.state().name())
                .param("mailboxConfirmed", s.mailboxConfirmed())
                .param("createdAt", param(now))
                .update();
    }

    void update(Submission s) {
        Requester person = s.requester();
        int changed = jdbc.sql(UPDATE)
                .param("language", s.language().name())
                .param("email", person.email() == null ? null : person.email().value())
                .param("address", person.postalAddress())
                .param("customerNumber", person.customerNumber())
                .param("siteNumber", person.siteNumber())
                .param("state", s.state().name())
                .param("setAsideReason", param(s.setAsideReason()))
                .param("setAsideAnswer", s.setAsideAnswer())
                .param("mailboxConfirmed", s.mailboxConfirmed())
                .param("id", s.id())
                .param("version", s.version())
                .update();
        if (changed == 0) {
            throw new ChangedMeanwhile();
        }
    }

    Optional<Submission> find(UUID id, Set<CompanyKey> visible) {
        return jdbc.sql(BY_ID)
                .param("id", id)
                .param("companies", companies(visible))
                .query(SubmissionRepository::map)
                .optional();
    }

    /** Whether retention has taken away the customer's words and papers (C.11). */
    boolean minimised(UUID id) {
        return jdbc.sql(MINIMISED).param("id", id).query(Boolean.class).single();
    }

    Optional<Submission> findByReference(String reference, Set<CompanyKey> visible) {
        return jdbc.sql(BY_REFERENCE)
                .param("reference", reference)
                .param("companies", companies(visible))
                .query(SubmissionRepository::map)
                .optional();
    }

    private static Submission map(ResultSet row, int number) throws SQLException {
        return new Submission(
                uuid(row, "id"),
                row.getString("reference"),
                new CompanyKey(row.getString("company")),
                one(row, "channel", Channel.class),
                instant(row, "received_at"),
                one(row, "language", Language.class),
                requester(row),
                row.getString("subject"),
                row.getString("words"),
                rights((String[]) row.getArray("stated_rights").getArray()),
                one(row, "state", Submission.State.class),
                oneOrNull(row, "set_aside_reason", SetAsideReason.class),
                row.getString("set_aside_answer"),
                row.getBoolean("mailbox_confirmed"),
                row.getInt("version"));
    }

    private static Requester requester(ResultSet row) throws SQLException {
        return new Requester(
                row.getString("requester_name"),
                EmailAddress.parse(row.getString("requester_email")).orElse(null),
                row.getString("requester_phone"),
                row.getString("requester_address"),
                row.getString("customer_number"),
                row.getString("site_number"));
    }

    private static Set<Right> rights(String[] names) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        Arrays.stream(names).map(Right::valueOf).forEach(rights::add);
        return rights;
    }
}
