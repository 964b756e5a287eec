package org.rightsdesk.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rightsdesk.audit.AuditEntry;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Verb;
import org.rightsdesk.portal.CaseView.DoneLine;

/** What happened to a case and on which day, latest first. */
record CaseHistory(List<Passed> passed) {

    /** Something that happened. */
    record Passed(Verb verb, LocalDate day) {}

    /** What lay in the mailbox for a while came on the day on which it reached the mailbox (D1). */
    static CaseHistory of(List<AuditEntry> entries, Instant receivedAt) {
        return new CaseHistory(entries.stream()
                .map(entry -> new Passed(entry.verb(), Helsinki.dayOf(time(entry, receivedAt))))
                .toList());
    }

    private static Instant time(AuditEntry entry, Instant receivedAt) {
        return entry.verb() == Verb.SUBMISSION_RECEIVED ? receivedAt : entry.at();
    }

    /** When each thing happened last. */
    Map<Verb, LocalDate> days() {
        Map<Verb, LocalDate> days = new EnumMap<>(Verb.class);
        passed.forEach(each -> days.putIfAbsent(each.verb(), each.day()));
        return days;
    }

    /** Whether the answer was told to the person (R3), and the case not reopened since. */
    boolean answerTold() {
        return passed.stream()
                .map(Passed::verb)
                .takeWhile(verb -> verb != Verb.REOPENED)
                .anyMatch(verb -> verb == Verb.LETTER_TOLD);
    }

    /** What the customer is told of it. */
    List<DoneLine> done(Words words) {
        return passed.stream()
                .filter(each -> words.has(key(each)))
                .map(each -> new DoneLine(each.day(), words.of(key(each))))
                .distinct()
                .toList();
    }

    private static String key(Passed passed) {
        return "portal.done." + passed.verb().key();
    }
}
