package org.rightsdesk.worklist;

import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Language;

/** Where requests stand in their diagrams; answered by the module that knows the engine. */
public interface FlowPositions {

    Optional<FlowPosition> of(UUID requestId, Language language);
}
