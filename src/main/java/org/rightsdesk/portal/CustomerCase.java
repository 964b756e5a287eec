package org.rightsdesk.portal;

import java.util.List;
import org.rightsdesk.company.Company;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Status;
import org.rightsdesk.request.Submission;

/** A case that somebody has opened with the link of its customer. */
record CustomerCase(String token, Submission submission, List<RightsRequest> requests, Company company) {

    boolean isIdentityAsked() {
        return requests.stream().anyMatch(request -> request.status() == Status.IDENTITY_ASKED);
    }

    boolean isClarificationAsked() {
        return requests.stream().anyMatch(request -> request.status() == Status.CLARIFICATION_ASKED);
    }

    @Override
    public String toString() {
        return submission.toString();
    }
}
