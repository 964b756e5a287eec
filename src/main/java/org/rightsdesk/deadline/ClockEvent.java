package org.rightsdesk.deadline;

import java.time.Instant;

/**
 * What happened to the period of a request. Events are only ever added; the same event told twice counts once, and the
 * order in which they are told does not matter. The local day of each instant is taken in Finland (D1).
 */
public sealed interface ClockEvent {

    Instant at();

    /** Tells apart events of one kind, e.g. by the letter's number; empty where one after another is enough. */
    default String key() {
        return "";
    }

    /** The request reached an official channel (D1). Of several, the earliest counts. */
    record Received(Instant at) implements ClockEvent {}

    /**
     * We asked the person something.
     *
     * @param key pairs question and answer where two questions of one kind are open side by side
     */
    record Asked(Question question, Instant at, String key) implements ClockEvent {

        public Asked(Question question, Instant at) {
            this(question, at, "");
        }
    }

    /** The decider accepts, for a reason kept in the file, the pauses of questions put late before that moment (D3). */
    record PauseAccepted(Question question, Instant at, String key) implements ClockEvent {

        public PauseAccepted(Question question, Instant at) {
            this(question, at, "");
        }
    }

    /** The answer came. Without a question before it, it changes nothing. */
    record Answered(Question question, Instant at, String key) implements ClockEvent {

        public Answered(Question question, Instant at) {
            this(question, at, "");
        }
    }

    /** The notice of extension left the house (D6). */
    record ExtensionNoticeSent(Instant at, String key) implements ClockEvent {

        public ExtensionNoticeSent(Instant at) {
            this(at, "");
        }
    }

    /** The notice of extension came back undelivered: the person was not told, so nothing was extended. */
    record ExtensionNoticeReturned(Instant at, String key) implements ClockEvent {

        public ExtensionNoticeReturned(Instant at) {
            this(at, "");
        }
    }

    /** A refusal, whole or partial, was sent (D7). */
    record Refused(Instant at) implements ClockEvent {}
}
