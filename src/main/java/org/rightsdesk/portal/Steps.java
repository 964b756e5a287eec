package org.rightsdesk.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdesk.common.Verb;
import org.rightsdesk.portal.CaseView.StepView;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Status;

/** The six steps that every request goes, as the customer sees them. */
final class Steps {

    private static final List<String> NAMES =
            List.of("received", "identity", "search", "decision", "carry-out", "answer");

    private static final int CARRYING_OUT = NAMES.indexOf("carry-out") + 1;

    private static final Set<Status> ANSWERED = EnumSet.of(Status.DECIDED, Status.REPLIED, Status.CLOSED);

    /** What ends each step, in the same order. */
    private static final List<Verb> ENDS = List.of(
            Verb.SUBMISSION_RECEIVED,
            Verb.IDENTITY_CONFIRMED,
            Verb.ASSESSMENT_STARTED,
            Verb.DECISION_SIGNED,
            Verb.CARRIED_OUT,
            Verb.REPLIED);

    private Steps() {}

    /** @param days when something was done last */
    static List<StepView> of(RightsRequest request, Map<Verb, LocalDate> days, Words words) {
        return steps(at(request.status(), days), request.right(), days, words, neverTaken(request));
    }

    /** An ended request does not say that something was done which its outcome left undone. */
    private static Set<String> neverTaken(RightsRequest request) {
        return request.outcome() == null || !ANSWERED.contains(request.status())
                ? Set.of()
                : switch (request.outcome()) {
                    case NOT_IDENTIFIABLE -> Set.of("identity", "search", "carry-out");
                    case REFUSED, NOT_SPECIFIED -> Set.of("carry-out");
                    default -> Set.of();
                };
    }

    /** Before a person has read the request. */
    static List<StepView> ofNew(Map<Verb, LocalDate> days, Words words) {
        return steps(1, Right.HUMAN_REVIEW, days, words, Set.of());
    }

    /** What comes next; before the decision is made, what it will be is not promised. */
    static String next(List<StepView> steps, Words words) {
        return steps.stream()
                .filter(step -> step.state().equals("next"))
                .findFirst()
                .map(step -> step.number() == CARRYING_OUT ? words.of("portal.step.carry-out.todo") : step.title())
                .orElse("");
    }

    private static List<StepView> steps(
            int present, Right right, Map<Verb, LocalDate> days, Words words, Set<String> left) {
        List<StepView> steps = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            if (left.contains(NAMES.get(i))) {
                continue;
            }
            boolean done = i < present;
            String key = "portal.step." + NAMES.get(i);
            String title = words.of(done ? key + ".done" : ofRight(key + ".todo", right, words));
            String state = done ? "done" : i == present ? "now" : "next";
            LocalDate day = days.get(ENDS.get(i));
            String hint =
                    done ? day == null ? "" : words.sentence(day) : words.of(ofRight(key + ".hint", right, words));
            steps.add(new StepView(steps.size() + 1, title, hint, state));
        }
        return List.copyOf(steps);
    }

    /** The text that speaks of this right, where there is one. */
    private static String ofRight(String key, Right right, Words words) {
        String special = key + "." + right.key();
        return words.has(special) ? special : key;
    }

    /** A question can be asked before the search and after it. */
    private static int at(Status status, Map<Verb, LocalDate> days) {
        return switch (status) {
            case RECEIVED, IDENTITY_ASKED -> 1;
            case CLARIFICATION_ASKED -> days.containsKey(Verb.ASSESSMENT_STARTED) ? 3 : 2;
            case SEARCHING -> 2;
            case ASSESSING, IN_REVIEW -> 3;
            case DECIDED -> 4;
            case REPLIED, CLOSED -> NAMES.size();
            case WITHDRAWN -> 0;
        };
    }
}
