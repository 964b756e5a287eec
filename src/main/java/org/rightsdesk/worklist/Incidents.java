package org.rightsdesk.worklist;

import java.util.List;
import org.rightsdesk.common.NotFound;

/** What failed and waits for a manager; answered by the module that knows the engine. */
public interface Incidents {

    /** The incidents of the actor's companies, oldest first. */
    List<Incident> open();

    /**
     * Lets the machine try again, at once. For managers and main users.
     *
     * @throws NotFound when there is no such incident for the actor
     */
    void retry(String incidentId);
}
