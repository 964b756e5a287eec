package org.rightsdesk.common;

/** Someone else changed the same thing first (term {@code err_conflict}). Nothing of this change was kept. */
public class ChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super("refusal.changed-meanwhile");
    }

    /**
     * As above, where it is known who did what.
     *
     * @param who the {@link Actor} that was quicker, first argument of the message
     * @param verb what that one did, second argument of the message
     */
    public ChangedMeanwhile(Actor who, Verb verb) {
        super("refusal.changed-meanwhile-by", who, verb);
    }
}
