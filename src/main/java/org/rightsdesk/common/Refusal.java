package org.rightsdesk.common;

import java.io.Serial;
import java.util.Arrays;

/** A rule says no. Shown to the person in his or her language; it is expected and not logged as an error. */
public class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] args;

    /**
     * @param key message key, e.g. {@code refusal.no-role}
     * @param args arguments of the message; no personal data
     */
    public Refusal(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = args;
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return Arrays.copyOf(args, args.length);
    }
}
