package org.rightsdesk.measure;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.common.Step;
import org.rightsdesk.common.Verb;
import org.rightsdesk.measure.Correction.Verdict;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person wants corrected, field by field, and what became of each (C.2). */
@Service
@Transactional
public class Corrections {

    private final CorrectionRepository repository;
    private final CorrectionPlaceRepository places;
    private final Noting noting;

    Corrections(CorrectionRepository repository, CorrectionPlaceRepository places, Noting noting) {
        this.repository = repository;
        this.places = places;
        this.noting = noting;
    }

    /**
     * Notes what is to be corrected, instead of what was noted before.
     *
     * @throws Refusal when no field is named, or one has neither a present nor a wished value
     */
    public void note(UUID requestId, List<Correction> fields) {
        RightsRequest request = noting.open(requestId, Right.RECTIFICATION, Role.HANDLER);
        if (fields.isEmpty() || fields.stream().anyMatch(Corrections::saysNothing)) {
            throw new Refusal("refusal.correction-missing");
        }
        repository.replace(requestId, fields);
        places.clear(requestId);
        Map<String, String> facts = Map.of("fields", Integer.toString(fields.size()));
        noting.tell(request, Verb.CORRECTIONS_NOTED, facts, Step.NOTE_CORRECTIONS);
    }

    /**
     * Judges every field, in the order in which they were noted.
     *
     * @throws Refusal when a field is left out, or a statement is to be added and is empty
     */
    public void judge(UUID requestId, List<Judgement> judgements) {
        RightsRequest request = noting.open(requestId, Right.RECTIFICATION, Role.HANDLER);
        List<Correction> fields = repository.of(requestId);
        if (fields.size() != judgements.size()) {
            throw new Refusal("refusal.correction-left-out");
        }
        if (judgements.stream().anyMatch(Corrections::lacksStatement)) {
            throw new Refusal("refusal.statement-missing");
        }
        repository.replace(
                requestId,
                IntStream.range(0, fields.size())
                        .mapToObj(i -> fields.get(i).judged(judgements.get(i)))
                        .toList());
        noting.tell(request, Verb.CORRECTIONS_JUDGED, Map.of(), Step.JUDGE_CORRECTIONS);
    }

    @Transactional(readOnly = true)
    public List<Correction> of(UUID requestId) {
        noting.seen(requestId);
        return repository.of(requestId);
    }

    /** Whether a contact becomes another one: the ladder of identity asks more (C.2, B.4). */
    @Transactional(readOnly = true)
    public boolean changeContact(UUID requestId) {
        return of(requestId).stream().anyMatch(Correction::changesContact);
    }

    private static boolean saysNothing(Correction field) {
        return field.field().isBlank() || field.wishedValue().isBlank();
    }

    private static boolean lacksStatement(Judgement judgement) {
        String words = judgement.statement();
        return judgement.verdict() == Verdict.STATEMENT_ADDED && (words == null || words.isBlank());
    }
}
