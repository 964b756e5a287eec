package org.rightsdesk.company;

/** Whether the notice told people that they may be asked something. Asking is possible in any case, within the law. */
public enum AskPolicy {
    SILENT,
    ANNOUNCED,
    /** The notice wants requests to be specified from the start; a general request is complete all the same (CF23). */
    SPECIFIED
}
