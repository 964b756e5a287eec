package org.rightsdesk.request;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.rightsdesk.common.Happenings;
import org.rightsdesk.common.Verb;
import org.rightsdesk.deadline.ClockEvent;
import org.rightsdesk.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** Opens one request for each right of a submission and starts its clock at the submission's receipt. */
@Component
class RequestOpening {

    private final RequestRepository repository;
    private final Deadlines deadlines;
    private final Happenings happenings;
    private final Clock clock;

    RequestOpening(RequestRepository repository, Deadlines deadlines, Happenings happenings, Clock clock) {
        this.repository = repository;
        this.deadlines = deadlines;
        this.happenings = happenings;
        this.clock = clock;
    }

    void open(Submission submission, Triage triage) {
        int number = 1;
        for (Right right : EnumSet.copyOf(triage.rights())) {
            String reference = number == 1 ? submission.reference() : submission.reference() + "-" + number;
            number++;
            RightsRequest request = RightsRequest.open(UUID.randomUUID(), reference, submission, right, triage);
            repository.insert(request, clock.instant());
            deadlines.append(request.id(), new ClockEvent.Received(request.receivedAt()));
            happenings.tell(request.happened(Verb.REQUEST_OPENED, Map.of("right", right.name())));
            happenings.tell(new RequestOpened(request.id(), submission.id(), right));
        }
    }
}
