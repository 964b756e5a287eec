package org.rightsdesk.common;

/** Someone else changed the same thing first (term {@code err_conflict}). Nothing of this change was kept. */
public class ChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super("refusal.changed-meanwhile");
    }
}
