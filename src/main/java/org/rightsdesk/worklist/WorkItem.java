package org.rightsdesk.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.OfCase;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Step;
import org.rightsdesk.request.Right;

/**
 * One piece of work for a person, as the task list shows it. It lives from the moment the process reaches the step until
 * the step is finished.
 *
 * @param taskId the engine's task
 * @param caseId the request, or the submission before triage
 * @param subject which of several alike, e.g. the register to be searched
 * @param roles who may take it
 * @param barred the user who may not take it, because he or she proposed what is to be signed; null where nobody is
 * @param customer name of the customer
 * @param dueDate last lawful day of the case; while it is paused, the earliest day it can be
 * @param pausedSince day since when the period rests; null while it runs
 * @param handedOver null where it was claimed from the queue, or nobody has it
 */
public record WorkItem(
        UUID id,
        String taskId,
        UUID caseId,
        UUID submissionId,
        @Nullable UUID requestId,
        CompanyKey company,
        String reference,
        @Nullable Right right,
        Step step,
        @Nullable String subject,
        Set<Role> roles,
        @Nullable String assignee,
        @Nullable String barred,
        String customer,
        LocalDate dueDate,
        LocalDate cautiousDate,
        @Nullable LocalDate pausedSince,
        boolean extended,
        Instant openedAt,
        @Nullable HandedOver handedOver,
        int version)
        implements OfCase {

    /**
     * Who gave it to its present assignee, and why.
     *
     * @param by user name; the assignee's own where he or she took it over
     */
    public record HandedOver(String by, String why) {

        @Override
        public String toString() {
            return "HandedOver[" + by + "]";
        }
    }

    @Override
    public String toString() {
        return "WorkItem[" + reference + ", " + step + "]";
    }
}
