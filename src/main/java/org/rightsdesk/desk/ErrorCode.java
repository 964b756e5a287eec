package org.rightsdesk.desk;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;

/** A short code that ties what a person saw to a line of the log. */
final class ErrorCode {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int FRAMES = 25;

    private ErrorCode() {}

    static String next() {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Classes and lines of the whole chain, without messages. */
    static String trace(Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            trace.append(cause.getClass().getName());
            if (cause instanceof SQLException sql) {
                trace.append(" (SQL state ").append(sql.getSQLState()).append(')');
            }
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                trace.append("\n    at ").append(frames[i]);
            }
            trace.append('\n');
        }
        return trace.toString();
    }
}
