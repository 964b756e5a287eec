package org.rightsdesk.measure;

import static org.rightsdesk.common.Role.HANDLER;
import static org.rightsdesk.common.Role.REGISTER_OWNER;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.measure.CorrectedPlace.State;
import org.rightsdesk.measure.Correction.Verdict;
import org.rightsdesk.registers.Actions;
import org.rightsdesk.request.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects field by field and register by register: the same fact may be written differently in two systems (C.2, R10). */
@Service
@Transactional
public class CorrectionPlaces {

    private final CorrectionPlaceRepository repository;
    private final CorrectionRepository corrections;
    private final Actions actions;
    private final Noting noting;

    CorrectionPlaces(
            CorrectionPlaceRepository repository, CorrectionRepository corrections, Actions actions, Noting noting) {
        this.repository = repository;
        this.corrections = corrections;
        this.actions = actions;
        this.noting = noting;
    }

    /** The fields that are corrected, completed, or get the person's own words beside them; none that stays as it is. */
    @Transactional(readOnly = true)
    public List<FieldToCorrect> toDo(UUID requestId) {
        noting.seen(requestId);
        return toDo(corrections, requestId);
    }

    /** What was done so far, field by field. */
    @Transactional(readOnly = true)
    public List<CorrectedPlace> of(UUID requestId) {
        noting.seen(requestId);
        return repository.of(requestId);
    }

    /**
     * The register is done: says of each field what stood there and what stands there now, and by what it is proven.
     *
     * @throws Refusal when a field is left out, or a changed one lacks its old or its new value
     */
    public void carriedOut(UUID requestId, String register, List<CorrectedPlace> places, String proof) {
        noting.open(requestId, Right.RECTIFICATION, REGISTER_OWNER, HANDLER);
        List<FieldToCorrect> fields = toDo(corrections, requestId);
        if (fields.size() != places.size()
                || !IntStream.range(0, fields.size())
                        .allMatch(i -> fields.get(i).position() == places.get(i).position())) {
            throw new Refusal("refusal.correction-left-out");
        }
        for (int i = 0; i < fields.size(); i++) {
            requireValues(fields.get(i), places.get(i));
        }
        places.forEach(place -> repository.put(
                requestId,
                new CorrectedPlace(place.position(), register, place.state(), place.before(), place.after()),
                noting.actor(),
                noting.now()));
        actions.done(requestId, register, proof);
    }

    static List<FieldToCorrect> toDo(CorrectionRepository corrections, UUID requestId) {
        List<Correction> fields = corrections.of(requestId);
        return IntStream.range(0, fields.size())
                .mapToObj(i -> new FieldToCorrect(i, fields.get(i)))
                .filter(each -> each.field().verdict() != null && each.field().verdict() != Verdict.KEPT)
                .collect(Collectors.toUnmodifiableList());
    }

    private static void requireValues(FieldToCorrect field, CorrectedPlace place) {
        boolean lacks = place.state() == State.CHANGED
                && (place.after().isBlank()
                        || field.needsOldValue() && place.before().isBlank());
        if (lacks || place.state() == State.RIGHT_ALREADY && place.before().isBlank()) {
            throw new Refusal("refusal.correction-value-missing");
        }
    }
}
