package org.rightsdesk.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.rightsdesk.deadline.ClockEvent.Answered;
import org.rightsdesk.deadline.ClockEvent.Asked;
import org.rightsdesk.deadline.ClockEvent.ExtensionNoticeReturned;
import org.rightsdesk.deadline.ClockEvent.ExtensionNoticeSent;
import org.rightsdesk.deadline.ClockEvent.PauseAccepted;
import org.rightsdesk.deadline.ClockEvent.Received;
import org.rightsdesk.deadline.ClockEvent.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ClockEventRepository {

    private static final String APPEND =
            """
            insert into clock_event (request_id, kind, question, at, key, recorded_at)
            values (:requestId, :kind, :question, :at, :key, :recordedAt)
            on conflict on constraint clock_event_told_once do nothing
            """;

    private static final String OF_REQUEST =
            """
            select kind, question, at, key
            from clock_event
            where request_id = :requestId
            order by at, recorded_at
            """;

    private enum Kind {
        RECEIVED,
        ASKED,
        PAUSE_ACCEPTED,
        ANSWERED,
        EXTENSION_NOTICE_SENT,
        EXTENSION_NOTICE_RETURNED,
        REFUSED
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    ClockEventRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the event was new; telling it again changes nothing. */
    boolean append(UUID requestId, ClockEvent event) {
        return jdbc.sql(APPEND)
                        .param("requestId", requestId)
                        .param("kind", kind(event).name())
                        .param("question", question(event))
                        .param("at", timestamp(event.at()))
                        .param("key", event.key())
                        .param("recordedAt", timestamp(clock.instant()))
                        .update()
                == 1;
    }

    List<ClockEvent> of(UUID requestId) {
        return jdbc.sql(OF_REQUEST)
                .param("requestId", requestId)
                .query((row, number) -> event(row))
                .list();
    }

    private static Kind kind(ClockEvent event) {
        return switch (event) {
            case Received received -> Kind.RECEIVED;
            case Asked asked -> Kind.ASKED;
            case PauseAccepted accepted -> Kind.PAUSE_ACCEPTED;
            case Answered answered -> Kind.ANSWERED;
            case ExtensionNoticeSent sent -> Kind.EXTENSION_NOTICE_SENT;
            case ExtensionNoticeReturned returned -> Kind.EXTENSION_NOTICE_RETURNED;
            case Refused refused -> Kind.REFUSED;
        };
    }

    private static String question(ClockEvent event) {
        return switch (event) {
            case Asked asked -> asked.question().name();
            case PauseAccepted accepted -> accepted.question().name();
            case Answered answered -> answered.question().name();
            default -> "";
        };
    }

    private static ClockEvent event(ResultSet row) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        String key = row.getString("key");
        return switch (Kind.valueOf(row.getString("kind"))) {
            case RECEIVED -> new Received(at);
            case ASKED -> new Asked(question(row), at, key);
            case PAUSE_ACCEPTED -> new PauseAccepted(question(row), at, key);
            case ANSWERED -> new Answered(question(row), at, key);
            case EXTENSION_NOTICE_SENT -> new ExtensionNoticeSent(at, key);
            case EXTENSION_NOTICE_RETURNED -> new ExtensionNoticeReturned(at, key);
            case REFUSED -> new Refused(at);
        };
    }

    private static Question question(ResultSet row) throws SQLException {
        return Question.valueOf(row.getString("question"));
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
