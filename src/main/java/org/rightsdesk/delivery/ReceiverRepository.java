package org.rightsdesk.delivery;

import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.param;
import static org.rightsdesk.common.Rows.uuid;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Receivers in the database. Who may see them is asked of the request before. */
@Repository
class ReceiverRepository {

    private static final String UPSERT =
            """
            insert into data_receiver (request_id, company, name, email, address_check, named_by, named_at, not_feasible)
            values (:requestId, :company, :name, :email, :check, :by, :at, null)
            on conflict (request_id) do update
            set name = excluded.name, email = excluded.email, address_check = excluded.address_check,
                named_by = excluded.named_by, named_at = excluded.named_at, not_feasible = null, token_hash = null
            """;

    private static final String NOT_FEASIBLE =
            "update data_receiver set not_feasible = :why where request_id = :requestId";

    private static final String READDRESS = "update data_receiver set email = :email where request_id = :requestId";

    private static final String TOKEN = "update data_receiver set token_hash = :hash where request_id = :requestId";

    private static final String OF_REQUEST =
            """
            select name, email, address_check, named_by, named_at, not_feasible
            from data_receiver
            where request_id = :requestId
            """;

    private static final String BY_TOKEN = "select request_id from data_receiver where token_hash = :hash";

    private final JdbcClient jdbc;

    ReceiverRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(UUID requestId, CompanyKey company, Receiver receiver) {
        jdbc.sql(UPSERT)
                .param("requestId", requestId)
                .param("company", company.value())
                .param("name", receiver.name())
                .param("email", receiver.address().value())
                .param("check", receiver.addressCheck())
                .param("by", receiver.namedBy())
                .param("at", param(receiver.namedAt()))
                .update();
    }

    void readdress(UUID requestId, EmailAddress address) {
        jdbc.sql(READDRESS)
                .param("email", address.value())
                .param("requestId", requestId)
                .update();
    }

    void notFeasible(UUID requestId, String why) {
        jdbc.sql(NOT_FEASIBLE).param("why", why).param("requestId", requestId).update();
    }

    void token(UUID requestId, @Nullable String hash) {
        jdbc.sql(TOKEN).param("hash", hash).param("requestId", requestId).update();
    }

    Optional<Receiver> of(UUID requestId) {
        return jdbc.sql(OF_REQUEST)
                .param("requestId", requestId)
                .query((row, number) -> new Receiver(
                        row.getString("name"),
                        new EmailAddress(row.getString("email")),
                        row.getString("address_check"),
                        row.getString("named_by"),
                        instant(row, "named_at"),
                        row.getString("not_feasible")))
                .optional();
    }

    Optional<UUID> byToken(String hash) {
        return jdbc.sql(BY_TOKEN)
                .param("hash", hash)
                .query((row, number) -> uuid(row, "request_id"))
                .optional();
    }
}
