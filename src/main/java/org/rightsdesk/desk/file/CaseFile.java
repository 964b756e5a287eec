package org.rightsdesk.desk.file;

import java.util.List;
import java.util.UUID;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.company.Company;
import org.rightsdesk.deadline.Deadline;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.request.RequestFile;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.worklist.WorkItem;

/** One case as it stood when the page was loaded. */
record CaseFile(
        Submission submission,
        RightsRequest request,
        Company company,
        Deadline deadline,
        List<WorkItem> open,
        Names names) {

    /** @throws NotFound when it does not exist for the person at the screen */
    static CaseFile load(CaseServices services, UUID id) {
        RequestFile file = services.requests().file(id);
        return new CaseFile(
                file.submission(),
                file.request(),
                services.names().company(file.request().company()),
                services.deadlines().of(id),
                services.items().ofCase(id),
                services.names());
    }

    UUID id() {
        return request.id();
    }

    /** The name of a register, recipient or data category by its key; the key itself where the profile has forgotten it. */
    String name(String key) {
        return names.inCompany(request.company(), key);
    }
}
