package org.rightsdesk.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.correspondence.Letter.State;
import org.rightsdesk.correspondence.OralAnswer.Place;
import org.rightsdesk.identity.Means;
import org.rightsdesk.identity.PersonalText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers that are told instead of sent, because the person asked for it (Art. 12(1), R3). */
@Service
@Transactional
public class OralAnswers {

    private final OralAnswerRepository repository;
    private final OralRule rule;
    private final LetterMending letters;
    private final Letters all;
    private final LetterTrail trail;
    private final Access access;
    private final Clock clock;

    OralAnswers(
            OralAnswerRepository repository,
            OralRule rule,
            LetterMending letters,
            Letters all,
            LetterTrail trail,
            Access access,
            Clock clock) {
        this.repository = repository;
        this.rule = rule;
        this.letters = letters;
        this.all = all;
        this.trail = trail;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The handler has read the letter to the person; for the clock it has left at that moment, as if it had been posted.
     *
     * @param means by what it was known who listened
     * @throws Refusal when the person did not ask for it, when the identity is not shown, when the letter has gone another way, and
     *     when the moment lies in the future or before the letter
     */
    public void told(UUID letterId, Instant toldAt, Place place, Means means, String note) {
        Letter letter = letters.requireByHand(letterId);
        UUID requestId = rule.require(letter);
        requirePossible(letter, toldAt);
        if (!place.means().contains(means)) {
            throw new Refusal("refusal.oral-means");
        }
        if (PersonalText.holdsCode(note)) {
            throw new Refusal("refusal.identity-code-in-note");
        }
        OralAnswer answer =
                new OralAnswer(letterId, requestId, toldAt, access.actor().name(), place, means, note.strip());
        repository.insert(answer, letter.company(), clock.instant());
        trail.tell(Verb.LETTER_TOLD, letter, facts(answer));
        letters.left(letter, State.TOLD, toldAt);
    }

    /** The person was not reached, or wants it in writing after all: it goes by mail. */
    public void mailInstead(UUID letterId) {
        letters.mailInstead(letterId);
    }

    /** Whether a letter that waits for a person may be told. */
    @Transactional(readOnly = true)
    public boolean mayBeTold(UUID letterId) {
        Letter letter = all.get(letterId);
        return letter.state().isByHand() && rule.holds(letter.kind(), letter.submissionId(), letter.requestId());
    }

    /** The record of how a letter was told. */
    @Transactional(readOnly = true)
    public Optional<OralAnswer> of(UUID letterId) {
        return repository.ofLetter(letterId);
    }

    /** To the minute, as it is written down. */
    private void requirePossible(Letter letter, Instant toldAt) {
        if (toldAt.isAfter(clock.instant())) {
            throw new Refusal("refusal.oral-in-future");
        }
        if (toldAt.isBefore(letter.writtenAt().truncatedTo(ChronoUnit.MINUTES))) {
            throw new Refusal("refusal.oral-before-letter");
        }
    }

    private static Map<String, String> facts(OralAnswer answer) {
        return Map.of(
                "kind", LetterKind.REPLY.name(),
                "place", answer.place().name(),
                "means", answer.means().name(),
                "told-at", answer.toldAt().truncatedTo(ChronoUnit.MINUTES).toString());
    }
}
