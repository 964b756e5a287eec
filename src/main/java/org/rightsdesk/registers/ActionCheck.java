package org.rightsdesk.registers;

import java.util.Optional;
import org.rightsdesk.request.RightsRequest;

/** What a right wants on record before one of its registers counts as done. */
public interface ActionCheck {

    /** Message key of the refusal; empty when nothing is missing. */
    Optional<String> broken(RightsRequest request, String register);
}
