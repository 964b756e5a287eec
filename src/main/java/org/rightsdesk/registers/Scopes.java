package org.rightsdesk.registers;

import java.util.List;
import java.util.Optional;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Component;

/** Finds the scope of a right that has one of its own. */
@Component
class Scopes {

    private final List<OwnScope> scopes;

    Scopes(List<OwnScope> scopes) {
        this.scopes = scopes;
    }

    Optional<OwnScope> of(RightsRequest request) {
        return scopes.stream()
                .filter(scope -> scope.right() == request.right() && scope.recorded(request))
                .findFirst();
    }
}
