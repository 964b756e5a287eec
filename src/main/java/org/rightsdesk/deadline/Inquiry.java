package org.rightsdesk.deadline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.deadline.ClockEvent.Answered;
import org.rightsdesk.deadline.ClockEvent.Asked;
import org.rightsdesk.deadline.ClockEvent.PauseAccepted;

/**
 * A question and its answer, as days.
 *
 * @param answered null while we wait
 * @param accepted the decider accepts the pause although the question came late
 */
record Inquiry(Question question, LocalDate asked, @Nullable LocalDate answered, boolean accepted) {

    private static final Comparator<Inquiry> BY_DAY = comparing(Inquiry::asked)
            .thenComparing(Inquiry::question)
            .thenComparing(Inquiry::answered, nullsLast(naturalOrder()));

    private static final Comparator<ClockEvent> BY_TIME =
            comparing(ClockEvent::at).thenComparing(event -> event instanceof Answered);

    /** Pairs questions with answers. A question repeated before its answer is a reminder and opens nothing new. */
    static List<Inquiry> pairedFrom(Collection<? extends ClockEvent> events) {
        List<Inquiry> found = new ArrayList<>();
        Map<String, Inquiry> open = new LinkedHashMap<>();
        events.stream().sorted(BY_TIME).forEach(event -> {
            switch (event) {
                case Asked asked -> open.putIfAbsent(thread(asked.question(), asked), of(asked, events));
                case Answered answered -> {
                    Inquiry inquiry = open.remove(thread(answered.question(), answered));
                    if (inquiry != null) {
                        found.add(inquiry.answeredOn(Helsinki.dayOf(answered.at())));
                    }
                }
                default -> {}
            }
        });
        found.addAll(open.values());
        return found.stream().sorted(BY_DAY).toList();
    }

    private static String thread(Question question, ClockEvent event) {
        return question + " " + event.key();
    }

    private static Inquiry of(Asked asked, Collection<? extends ClockEvent> events) {
        return new Inquiry(
                asked.question(),
                Helsinki.dayOf(asked.at()),
                null,
                events.stream().anyMatch(event -> event instanceof PauseAccepted accepted && accepts(accepted, asked)));
    }

    private static boolean accepts(PauseAccepted accepted, Asked asked) {
        return accepted.question() == asked.question()
                && accepted.key().equals(asked.key())
                && !accepted.at().isBefore(asked.at());
    }

    private Inquiry answeredOn(LocalDate day) {
        return new Inquiry(question, asked, day, accepted);
    }

    boolean isOpen() {
        return answered == null;
    }
}
