package org.rightsdesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdesk.common.Step.AWAIT_CLARIFICATION;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Right;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.rightsdesk.worklist.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DeskTest
class PausedDatesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Deadlines deadlines;

    @Autowired
    PausedDates pausedDates;

    @Autowired
    MutableClock clock;

    CaseFlow flow;

    @BeforeEach
    void begin() {
        flow = new CaseFlow(context);
    }

    @AfterEach
    void end() {
        flow.timeIsAsBefore();
    }

    @Test
    void theTaskListFollowsTheClockThroughAPause() {
        UUID id = flow.triage(
                        flow.arrives(Channel.EMAIL, CaseFlow.ADDRESS), Right.ACCESS, true, "Mitä rekisteriä tarkoitat?")
                .id();
        flow.untilStep(id, AWAIT_CLARIFICATION);
        assertThat(item(id).pausedSince()).isNotNull();

        clock.forwardDays(10);
        pausedDates.renew();

        assertThat(item(id).dueDate())
                .isEqualTo(deadlines.of(id).dueDate())
                .isAfterOrEqualTo(item(id).cautiousDate().plusDays(10));
    }

    private WorkItem item(UUID id) {
        return flow.people.open(id).getFirst();
    }
}
