package org.rightsdesk.correspondence;

import static org.rightsdesk.common.Rows.instant;
import static org.rightsdesk.common.Rows.instantOrNull;
import static org.rightsdesk.common.Rows.one;
import static org.rightsdesk.common.Rows.uuid;
import static org.rightsdesk.common.Rows.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Language;

/** Rows of the table of letters. */
final class LetterRows {

    static final String COLUMNS =
            """
            select id, kind, submission_id, request_id, company, language, channel, state, recipient, postal_address,
                subject, body_text, body_html, message_id, in_reply_to, written_at, left_at, returned_at, return_reason,
                version
            from letter
            """;

    private LetterRows() {}

    static Letter map(ResultSet row, int number) throws SQLException {
        return new Letter(
                uuid(row, "id"),
                one(row, "kind", LetterKind.class),
                uuid(row, "submission_id"),
                uuidOrNull(row, "request_id"),
                new CompanyKey(row.getString("company")),
                one(row, "language", Language.class),
                one(row, "channel", Letter.Way.class),
                one(row, "state", Letter.State.class),
                EmailAddress.parse(row.getString("recipient")).orElse(null),
                row.getString("postal_address"),
                row.getString("subject"),
                row.getString("body_text"),
                row.getString("body_html"),
                row.getString("message_id"),
                row.getString("in_reply_to"),
                instant(row, "written_at"),
                instantOrNull(row, "left_at"),
                instantOrNull(row, "returned_at"),
                row.getString("return_reason"),
                row.getInt("version"));
    }

    static @Nullable String recipient(Letter letter) {
        return letter.recipient() == null ? null : letter.recipient().value();
    }
}
