package org.rightsdesk.desk.file;

import java.util.EnumSet;
import java.util.Set;
import org.rightsdesk.common.Verb;

/** What a line of the history is about, so that it can be read by what one looks for. */
enum Topic {
    /** Who acted and who looked: identity, tasks taken and given, views of the file. */
    PEOPLE,
    /** What was said, in letters and messages. */
    LETTERS,
    /** What moved the last day, and what was warned of. */
    CLOCK,
    /** What was done with the request and the data. */
    WORK;

    /** Looking is in the audit; it is told only to who asks for people. */
    static final Set<Verb> LOOKS = EnumSet.of(Verb.FILE_SEEN, Verb.DOCUMENT_OPENED);

    static Topic of(Verb verb) {
        String name = verb.name();
        if (LOOKS.contains(verb)
                || name.startsWith("TASK")
                || name.startsWith("IDENTITY")
                || name.startsWith("CODE")
                || name.startsWith("MARK_")
                || name.startsWith("AUTHORITY")) {
            return PEOPLE;
        }
        if (name.startsWith("LETTER")
                || name.startsWith("M") && (name.startsWith("MAIL") || name.startsWith("MESSAGE"))
                || name.startsWith("NOTE")
                || name.startsWith("RECIPIENT")
                || name.startsWith("CLARIFICATION")
                || name.startsWith("ADDRESS")
                || name.startsWith("EMAIL")
                || verb == Verb.REPLIED) {
            return LETTERS;
        }
        if (name.startsWith("DEADLINE")
                || name.startsWith("CLOCK")
                || name.startsWith("PAUSE")
                || name.startsWith("EXTEN")) {
            return CLOCK;
        }
        return WORK;
    }
}
