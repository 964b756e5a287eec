package org.rightsdesk.correspondence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Digest;

/**
 * A mail just read from a mailbox.
 *
 * @param receivedAt when the server put it into the mailbox (IMAP INTERNALDATE)
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
record Fetched(long uidValidity, long uid, Instant receivedAt, byte[] raw) {

    private static final int HEADERS = 64 * 1024;
    private static final Pattern END_OF_HEADERS = Pattern.compile("\r?\n\r?\n");
    private static final Pattern MESSAGE_ID =
            Pattern.compile("^Message-ID:\\s*(<[^<>\\s]+>)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    String sha256() {
        return Digest.of(raw);
    }

    /** The Message-ID, found without taking the mail apart: also a mail that cannot be parsed has proven that it arrived. */
    @Nullable String messageId() {
        String beginning = new String(raw, 0, Math.min(raw.length, HEADERS), StandardCharsets.ISO_8859_1);
        String headers = END_OF_HEADERS.split(beginning, 2)[0];
        Matcher id = MESSAGE_ID.matcher(headers);
        return id.find() ? id.group(1) : null;
    }

    @Override
    public String toString() {
        return "Fetched[" + uid + "]";
    }
}
