package org.rightsdesk.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Step;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.worklist.WorkItem;

/** Cases that wait at a step for whoever sits before the browser. */
final class DeskCases {

    private final CaseWork work;

    DeskCases(CaseWork work) {
        this.work = work;
    }

    /** A case in which everything before the step was done the usual way. */
    RightsRequest waitingAt(Step step, Right right, String customer) {
        Requester requester =
                new Requester(customer, new EmailAddress("selain@example.test"), null, "Kuja 1", "40018823", null);
        Submission letter = work.arrives(CaseWork.KAUHAJOKI, Channel.COUNTER, requester, "Pyydän tietojani.");
        work.runJobs(letter.id());
        RightsRequest request = work.triage(letter.id(), right).getFirst();
        work.runJobs(letter.id());
        List<WorkItem> open = work.open(request.id());
        while (!open.isEmpty() && open.stream().noneMatch(item -> item.step() == step)) {
            work.finish(open.getFirst());
            work.runJobs(letter.id());
            open = work.open(request.id());
        }
        assertThat(open).as("waiting for " + step).isNotEmpty();
        return work.request(request.id());
    }

    long open(RightsRequest request, Step step) {
        return work.open(request.id()).stream()
                .filter(item -> item.step() == step)
                .count();
    }
}
