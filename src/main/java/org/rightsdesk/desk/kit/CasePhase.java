package org.rightsdesk.desk.kit;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Step;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.Status;

/** The way of a case in phases, as people see it. */
public final class CasePhase {

    private static final List<String> NAMES =
            List.of("receipt", "identity", "search", "assessment", "decision", "carry-out", "reply", "closing");

    /** What always wins is only recorded: nobody is identified, nothing is searched, assessed or decided (C.7, C.8). */
    private static final List<String> RECORDED = List.of("receipt", "carry-out", "reply", "closing");

    /** The search is over when one of these is to be done, though no decision is being prepared yet. */
    private static final Set<Step> ASSESSING =
            EnumSet.of(Step.NOTE_RESTRICTION, Step.REVIEW_ANEW, Step.WEIGH_INTERESTS, Step.JUDGE_CORRECTIONS);

    private CasePhase() {}

    /** The keys of the words of a right's phases, in their order. */
    public static List<String> way(Right right) {
        return right == Right.MARKETING_BAN || right == Right.CONSENT_WITHDRAWAL ? RECORDED : NAMES;
    }

    /** How the case stands for people: who weighs what was found searches no more. */
    public static Status shown(Status status, Collection<Step> open) {
        return status == Status.SEARCHING && !open.isEmpty() && ASSESSING.containsAll(open) ? Status.ASSESSING : status;
    }

    /** The place of the phase in which the case is on the way of its right; one past the last when it has ended. */
    public static int of(Status status, Right right) {
        List<String> way = way(right);
        return status.ended() ? way.size() : way.indexOf(name(status, right));
    }

    /** Whether the case has left a phase of the full way behind. */
    public static boolean isPast(Status status, String phase) {
        return status.ended() || NAMES.indexOf(name(status)) > NAMES.indexOf(phase);
    }

    /**
     * The phases that an ended case does not claim: where nobody was identified nothing was searched, assessed or carried out, and who
     * withdrew got no decision and no answer.
     */
    public static Set<String> neverTaken(Status status, @Nullable Outcome outcome) {
        if (status == Status.WITHDRAWN) {
            return Set.of("identity", "search", "assessment", "decision", "carry-out", "reply");
        }
        boolean unidentified = outcome == Outcome.NOT_IDENTIFIABLE && isPast(status, "decision");
        return unidentified ? Set.of("search", "assessment", "carry-out") : Set.of();
    }

    private static String name(Status status, Right right) {
        return way(right) == RECORDED && !isPast(status, "decision") ? "carry-out" : name(status);
    }

    private static String name(Status status) {
        return switch (status) {
            case RECEIVED, IDENTITY_ASKED, CLARIFICATION_ASKED -> "identity";
            case SEARCHING -> "search";
            case ASSESSING -> "assessment";
            case IN_REVIEW -> "decision";
            case DECIDED -> "carry-out";
            case REPLIED, CLOSED, WITHDRAWN -> "closing";
        };
    }

    public static String words(String phase) {
        return Say.text("case.phase." + phase);
    }
}
