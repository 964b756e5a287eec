package org.rightsdesk.portal;

import static org.rightsdesk.common.Rows.param;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the public pages remember of sendings for a short while, shared by all nodes. */
@Repository
class SendingRepository {

    /** The measure fills again evenly; nothing is taken from one that holds less than one sending. */
    private static final String TAKE =
            """
            insert into sending_measure as m (network, left_over, at)
            values (:network, :limit - 1, :now)
            on conflict (network) do update
            set at = excluded.at,
                left_over = least(:limit, m.left_over
                    + :limit * greatest(0, extract(epoch from excluded.at - m.at)) / :seconds) - 1
            where least(:limit, m.left_over
                + :limit * greatest(0, extract(epoch from excluded.at - m.at)) / :seconds) >= 1
            """;

    private static final String FORGET_MEASURES = "delete from sending_measure where at < :before";

    private static final String KNOWS = "select exists (select 1 from sent_once where id = :id)";

    /** Waits while another sends the same; nothing is inserted when that one has been sent. */
    private static final String CLAIM = "insert into sent_once (id, at) values (:id, :now) on conflict (id) do nothing";

    private static final String RESULT = "select result from sent_once where id = :id";

    private static final String SETTLE = "update sent_once set result = :result where id = :id";

    private static final String FORGET_SENT = "delete from sent_once where at < :before";

    private final JdbcClient jdbc;

    SendingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes one sending from the network's measure; false when it is used up. */
    boolean take(String network, int limit, Duration window, Instant now) {
        return jdbc.sql(TAKE)
                        .param("network", network)
                        .param("limit", limit)
                        .param("seconds", window.toSeconds())
                        .param("now", param(now))
                        .update()
                == 1;
    }

    boolean knows(String id) {
        return jdbc.sql(KNOWS).param("id", id).query(Boolean.class).single();
    }

    boolean claim(String id, Instant now) {
        return jdbc.sql(CLAIM).param("id", id).param("now", param(now)).update() == 1;
    }

    Optional<byte[]> result(String id) {
        return jdbc.sql(RESULT).param("id", id).query(byte[].class).optional();
    }

    void settle(String id, byte[] result) {
        jdbc.sql(SETTLE).param("id", id).param("result", result).update();
    }

    void forget(Instant measuresBefore, Instant sentBefore) {
        jdbc.sql(FORGET_MEASURES).param("before", param(measuresBefore)).update();
        jdbc.sql(FORGET_SENT).param("before", param(sentBefore)).update();
    }
}
