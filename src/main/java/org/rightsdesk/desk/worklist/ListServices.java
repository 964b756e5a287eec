package org.rightsdesk.desk.worklist;

import java.time.Clock;
import org.rightsdesk.audit.AuditTrail;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Dates;
import org.rightsdesk.desk.kit.DeadlineReader;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.worklist.Absences;
import org.rightsdesk.worklist.SavedViews;
import org.rightsdesk.worklist.WorkItems;
import org.rightsdesk.worklist.WorkList;
import org.springframework.stereotype.Component;

/** What the parts of the list ask. */
@Component
record ListServices(
        WorkItems items,
        WorkList list,
        SavedViews views,
        Absences absences,
        LiveLists live,
        HandOver handOver,
        Submissions submissions,
        Requests requests,
        AuditTrail audit,
        Access access,
        Names names,
        DeadlineReader deadlines,
        Clock clock) {

    /** The time of the day, for what has just happened. */
    String now() {
        return Dates.time(clock.instant(), Say.language());
    }
}
