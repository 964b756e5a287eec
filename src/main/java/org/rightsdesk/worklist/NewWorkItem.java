package org.rightsdesk.worklist;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Step;
import org.rightsdesk.request.Right;

/** A step that the process has reached; the fields are those of {@link WorkItem}. */
public record NewWorkItem(
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
        @Nullable String barred,
        String customer,
        @Nullable String customerNumber,
        WorkDates dates) {

    @Override
    public String toString() {
        return "NewWorkItem[" + reference + ", " + step + "]";
    }
}
