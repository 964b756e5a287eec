package org.rightsdesk.process;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Step;
import org.rightsdesk.complaint.Complaint;
import org.rightsdesk.complaint.Complaints;
import org.rightsdesk.deadline.Deadline;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.registers.Recipients;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.worklist.NewWorkItem;
import org.rightsdesk.worklist.WorkDates;
import org.springframework.stereotype.Component;

/** What the task list shows of a case: the facts of the request, or of the submission while nobody has read it. */
@Component
class CaseFacts {

    private final Submissions submissions;
    private final Requests requests;
    private final Approvals approvals;
    private final Deadlines deadlines;
    private final FollowUpDays followUpDays;
    private final Complaints complaints;
    private final Recipients recipients;

    CaseFacts(
            Submissions submissions,
            Requests requests,
            Approvals approvals,
            Deadlines deadlines,
            FollowUpDays followUpDays,
            Complaints complaints,
            Recipients recipients) {
        this.submissions = submissions;
        this.requests = requests;
        this.approvals = approvals;
        this.deadlines = deadlines;
        this.followUpDays = followUpDays;
        this.complaints = complaints;
        this.recipients = recipients;
    }

    /** By what people call a case; nothing when it is of a company that the actor does not see. */
    Optional<CaseName> name(UUID caseId) {
        return requests.find(caseId)
                .map(r -> new CaseName(r.submissionId(), r.id(), r.company(), r.reference()))
                .or(() -> submissions.find(caseId).map(s -> new CaseName(s.id(), null, s.company(), s.reference())));
    }

    NewWorkItem workItem(String caseId, String taskId, Step step, @Nullable String subject, Set<Role> roles) {
        UUID id = UUID.fromString(caseId);
        Optional<RightsRequest> request = requests.find(id);
        Submission submission =
                submissions.get(request.map(RightsRequest::submissionId).orElse(id));
        return new NewWorkItem(
                taskId,
                id,
                submission.id(),
                request.map(RightsRequest::id).orElse(null),
                submission.company(),
                request.map(RightsRequest::reference).orElse(submission.reference()),
                request.map(RightsRequest::right).orElse(null),
                step,
                subject,
                roles,
                approvals.proposer(id, step),
                submission.requester().shownName(),
                submission.requester().customerNumber(),
                step == Step.FOLLOW_COMPLAINT
                        ? lookAt(complaints.get(UUID.fromString(Objects.requireNonNull(subject))))
                        : request.map(r -> dates(r, step, subject))
                                .orElseGet(() -> dates(deadlines.ofReceipt(submission.receivedAt()))));
    }

    /** A complaint has its own day; that of the answer to the customer is long past (R44). */
    private WorkDates lookAt(Complaint complaint) {
        LocalDate day = deadlines.workingDays().onOrAfter(complaint.followOn());
        return new WorkDates(day, day, null, false);
    }

    /** What follows the answer has days of its own; so has all work on an ended request. */
    private WorkDates dates(RightsRequest request, Step step, @Nullable String subject) {
        if (step.followsAnswer() || request.status().ended()) {
            return followUpDays.dates(request.id(), step, subject);
        }
        return step == Step.TELL_RECIPIENT ? tell(request, subject) : dates(request.id());
    }

    /** A recipient is told within seven days, those who market at once (D13). */
    private WorkDates tell(RightsRequest request, @Nullable String recipient) {
        return recipients.of(request.id()).stream()
                .filter(notice -> notice.recipient().equals(recipient))
                .findFirst()
                .map(notice -> new WorkDates(notice.dueDate(), notice.dueDate(), null, false))
                .orElseGet(() -> dates(request.id()));
    }

    /** The dates of a request as the task list shows them. */
    WorkDates dates(UUID requestId) {
        return dates(deadlines.of(requestId));
    }

    private static WorkDates dates(Deadline deadline) {
        return new WorkDates(deadline.dueDate(), deadline.cautiousDate(), deadline.pausedSince(), deadline.extended());
    }
}
