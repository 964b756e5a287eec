package org.rightsdesk.registers;

import java.time.LocalDate;
import java.util.Set;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;

/** For a right whose own record says where it is carried out and who is told: nothing is searched, not everyone is concerned. */
public interface OwnScope {

    Right right();

    /** Whether the record of this request was made; one that still runs on an earlier diagram has none. */
    boolean recorded(RightsRequest request);

    /** The registers in which something is to be done. */
    Set<String> registers(RightsRequest request);

    /** The recipients who must be told. */
    Set<String> recipients(RightsRequest request);

    /** The day by which they must have been told. */
    LocalDate tellBy();
}
