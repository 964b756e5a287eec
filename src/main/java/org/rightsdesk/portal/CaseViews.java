package org.rightsdesk.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.audit.AuditTrail;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Texts;
import org.rightsdesk.deadline.Deadline;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.deadline.Line;
import org.rightsdesk.deadline.Topic;
import org.rightsdesk.portal.CaseView.StepView;
import org.rightsdesk.portal.CaseView.WhyLine;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Status;
import org.rightsdesk.request.Submission;
import org.springframework.stereotype.Component;

/** Turns requests, clocks and audit rows into what the customer reads. */
@Component
class CaseViews {

    private static final Set<Topic> TOLD =
            EnumSet.of(Topic.RECEIVED, Topic.MONTH, Topic.EXTENSION, Topic.PAUSE, Topic.MOVE);
    private static final Set<Topic> SHORT = EnumSet.of(Topic.RECEIVED, Topic.MONTH);
    private static final Set<Status> ANSWERED = EnumSet.of(Status.REPLIED, Status.CLOSED, Status.WITHDRAWN);

    private final Deadlines deadlines;
    private final AuditTrail audit;
    private final Texts texts;
    private final Clock clock;

    CaseViews(Deadlines deadlines, AuditTrail audit, Texts texts, Clock clock) {
        this.deadlines = deadlines;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    CaseView of(RightsRequest request, Words words) {
        Deadline deadline = deadlines.of(request.id());
        boolean answered = isAnswered(request);
        CaseHistory history = history(request.submissionId(), request.id(), request.receivedAt());
        List<StepView> steps = Steps.of(request, history.days(), words);
        return new CaseView(
                request.reference(),
                name(request.right(), words),
                answered ? "" : words.of(dayLabel(deadline)),
                answered ? null : deadline.dueDate(),
                words.of("portal.state." + request.status().key()),
                answered ? "" : Steps.next(steps, words),
                answered && !steps.isEmpty() && request.status() != Status.WITHDRAWN
                        ? words.of(history.answerTold() ? "portal.answered.told" : "portal.answered")
                        : "",
                answered ? List.of() : why(deadline, words),
                answered ? null : aim(deadline),
                request.status() == Status.WITHDRAWN ? List.of() : steps,
                history.done(words),
                !answered);
    }

    /** What has ended can no longer be taken back. */
    boolean isAnswered(RightsRequest request) {
        return ANSWERED.contains(request.status());
    }

    /** A submission that nobody has judged yet, or that was no rights request. */
    CaseView of(Submission submission, Words words) {
        Deadline deadline = deadlines.ofReceipt(submission.receivedAt());
        boolean waiting = submission.state() == Submission.State.NEW;
        CaseHistory history = history(submission.id(), null, submission.receivedAt());
        List<StepView> steps = waiting ? Steps.ofNew(history.days(), words) : List.of();
        return new CaseView(
                submission.reference(),
                "",
                waiting ? words.of(dayLabel(deadline)) : "",
                waiting ? deadline.dueDate() : null,
                words.of(waiting ? "portal.state.received" : "portal.state.set-aside"),
                Steps.next(steps, words),
                "",
                waiting ? why(deadline, words) : List.of(),
                waiting ? aim(deadline) : null,
                steps,
                history.done(words),
                waiting);
    }

    /** The sentence that a handler finds when a submission is taken back before anybody has read it. */
    String wishToWithdraw(Submission submission) {
        return texts.text(submission.language(), "portal.withdraw.wish");
    }

    private String dayLabel(Deadline deadline) {
        if (deadline.pausedSince() != null) {
            return "portal.day.paused";
        }
        return deadline.isLate(today()) ? "portal.day.late" : "portal.day.due";
    }

    private @Nullable LocalDate aim(Deadline deadline) {
        LocalDate cautious = deadline.cautiousDate();
        boolean sooner = cautious.isBefore(deadline.dueDate()) && !cautious.isBefore(today());
        return sooner && deadlines.workingDays().isWorkingDay(cautious) ? cautious : null;
    }

    private CaseHistory history(UUID submissionId, @Nullable UUID requestId, Instant receivedAt) {
        return CaseHistory.of(audit.of(submissionId, requestId), receivedAt);
    }

    private LocalDate today() {
        return Helsinki.dayOf(clock.instant());
    }

    private static List<WhyLine> why(Deadline deadline, Words words) {
        List<Line> told = deadline.lines().stream()
                .filter(line -> TOLD.contains(line.topic()))
                .toList();
        Line leading =
                told.stream().filter(line -> line.result() != null).reduce(told.getFirst(), (before, after) -> after);
        return told.stream()
                .map(line -> new WhyLine(words(line, words), line.result(), line.equals(leading)))
                .toList();
    }

    /** What speaks for itself in one word, the rest in a sentence. */
    private static String words(Line line, Words words) {
        return SHORT.contains(line.topic())
                ? line.title(words.texts(), words.language())
                : Words.together(line.text(words.texts(), words.language()));
    }

    /** As what "you" asked for; most names of rights say it as they are. */
    private static String name(Right right, Words words) {
        String asked = "portal.asked." + right.key();
        return lowerFirst(words.of(words.has(asked) ? asked : right.nameKey()));
    }

    private static String lowerFirst(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
