package org.rightsdesk.measure;

import java.util.Optional;
import org.rightsdesk.registers.ActionCheck;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Component;

/** A register counts as erased only when it is said whether its data had been made public (R13). */
@Component
class PublicationBeforeDone implements ActionCheck {

    private final PublicationRepository publications;

    PublicationBeforeDone(PublicationRepository publications) {
        this.publications = publications;
    }

    @Override
    public Optional<String> broken(RightsRequest request, String register) {
        boolean answered = request.right() != Right.ERASURE
                || publications.of(request.id()).stream()
                        .anyMatch(publication -> publication.register().equals(register));
        return answered ? Optional.empty() : Optional.of("refusal.publication-missing");
    }
}
