package org.rightsdesk.measure;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rightsdesk.registers.ActionCheck;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Component;

/** A register counts as corrected only when the old and the new value of every field are on record (R10). */
@Component
class PlacesBeforeDone implements ActionCheck {

    private final CorrectionRepository corrections;
    private final CorrectionPlaceRepository places;

    PlacesBeforeDone(CorrectionRepository corrections, CorrectionPlaceRepository places) {
        this.corrections = corrections;
        this.places = places;
    }

    @Override
    public Optional<String> broken(RightsRequest request, String register) {
        if (request.right() != Right.RECTIFICATION) {
            return Optional.empty();
        }
        Set<Integer> noted = places.of(request.id()).stream()
                .filter(place -> place.register().equals(register))
                .map(CorrectedPlace::position)
                .collect(Collectors.toSet());
        boolean all = CorrectionPlaces.toDo(corrections, request.id()).stream()
                .allMatch(field -> noted.contains(field.position()));
        return all ? Optional.empty() : Optional.of("refusal.correction-value-missing");
    }
}
