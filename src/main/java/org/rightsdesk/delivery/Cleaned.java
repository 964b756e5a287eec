package org.rightsdesk.delivery;

import java.util.List;

/** A file as it may go out, and what was left out of it by machine, if the machine can read it. */
@SuppressWarnings("ArrayRecordComponent")
record Cleaned(byte[] content, List<Redaction> redactions, FoundItem.Reading reading) {

    Cleaned(byte[] content, List<Redaction> redactions) {
        this(content, redactions, FoundItem.Reading.CLEANED);
    }

    boolean hadSecret() {
        return redactions.stream().anyMatch(redaction -> redaction.reason() == Redaction.Reason.SECRET);
    }

    @Override
    public String toString() {
        return "Cleaned" + redactions;
    }
}
