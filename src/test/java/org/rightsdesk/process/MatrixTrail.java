package org.rightsdesk.process;

import java.util.ArrayList;
import java.util.List;
import org.rightsdesk.common.Verb;
import org.rightsdesk.request.Outcome;

/** What the audit of a case of the matrix must tell, in this order. */
final class MatrixTrail {

    private MatrixTrail() {}

    /** @param told whether recipients had to be told */
    static List<Verb> of(Cell cell, boolean told) {
        List<Verb> trail = new ArrayList<>(List.of(Verb.SUBMISSION_RECEIVED, Verb.TRIAGED));
        if (cell.recorded()) {
            recorded(cell, trail);
        } else if (cell.outcome() == Outcome.NOT_IDENTIFIABLE) {
            trail.addAll(List.of(Verb.IDENTITY_FAILED, Verb.DECISION_SIGNED, Verb.REPLIED, Verb.CLOSED));
        } else {
            trail.addAll(worked(cell));
            decided(cell, told, trail);
        }
        return trail;
    }

    /** The reply, the registers and the recipients go on beside one another. */
    private static void recorded(Cell cell, List<Verb> trail) {
        boolean ban = cell.right() == org.rightsdesk.request.Right.MARKETING_BAN;
        if (cell.outcome() == Outcome.WITHDRAWN) {
            trail.add(Verb.WITHDRAWN);
        } else {
            trail.addAll(List.of(ban ? Verb.MARKETING_BANNED : Verb.CONSENT_WITHDRAWN, Verb.REPLIED, Verb.CLOSED));
        }
    }

    private static List<Verb> worked(Cell cell) {
        return switch (cell.right()) {
            case RECTIFICATION ->
                List.of(
                        Verb.CORRECTIONS_NOTED,
                        Verb.SEARCH_STARTED,
                        Verb.SEARCH_RECORDED,
                        Verb.CORRECTIONS_JUDGED,
                        Verb.ASSESSMENT_STARTED);
            case RESTRICTION -> List.of(Verb.SEARCH_RECORDED, Verb.RESTRICTION_NOTED, Verb.ASSESSMENT_STARTED);
            case OBJECTION ->
                List.of(
                        Verb.RESTRICTED_MEANWHILE,
                        Verb.SEARCH_RECORDED,
                        Verb.INTERESTS_WEIGHED,
                        Verb.ASSESSMENT_STARTED);
            case HUMAN_REVIEW -> List.of(Verb.SEARCH_RECORDED, Verb.REVIEWED_BY_HUMAN, Verb.ASSESSMENT_STARTED);
            default -> List.of(Verb.SEARCH_STARTED, Verb.SEARCH_RECORDED, Verb.ASSESSMENT_STARTED);
        };
    }

    private static void decided(Cell cell, boolean told, List<Verb> trail) {
        if (cell.outcome() == Outcome.WITHDRAWN) {
            trail.addAll(List.of(Verb.WITHDRAWN, Verb.LETTER_SENT));
            return;
        }
        trail.addAll(List.of(Verb.DECISION_PROPOSED, Verb.DECISION_SIGNED));
        if (cell.changesData()) {
            trail.addAll(List.of(Verb.ACTION_DONE, Verb.CARRIED_OUT));
        } else if (cell.outcome().carriesSomethingOut()) {
            trail.addAll(List.of(Verb.PACKAGE_ASSEMBLED, Verb.CARRIED_OUT, Verb.PACKAGE_RELEASED));
        }
        trail.addAll(List.of(Verb.LETTER_WRITTEN, Verb.LETTER_SENT, Verb.REPLIED));
        if (told) {
            trail.add(Verb.RECIPIENT_TOLD);
        }
        trail.add(Verb.CLOSED);
    }
}
