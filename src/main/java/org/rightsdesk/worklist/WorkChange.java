package org.rightsdesk.worklist;

import java.util.UUID;
import org.rightsdesk.common.CompanyKey;

/** A task of the list is new, changed or gone, on whichever node. Who may see it asks for it by its id. */
public record WorkChange(Kind kind, UUID item, CompanyKey company) {

    /** What happened to the row. */
    public enum Kind {
        INSERT,
        UPDATE,
        DELETE
    }
}
