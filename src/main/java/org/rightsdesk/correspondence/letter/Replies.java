package org.rightsdesk.correspondence.letter;

import static org.rightsdesk.correspondence.Element.KEPT_UNTIL;
import static org.rightsdesk.correspondence.Element.REASONS;
import static org.rightsdesk.correspondence.Element.WHAT_WAS_DONE;
import static org.rightsdesk.request.PartOutcome.GRANT;
import static org.rightsdesk.request.PartOutcome.KEEP;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rightsdesk.correspondence.Element;
import org.rightsdesk.deadline.LegalPeriods;
import org.rightsdesk.deadline.Question;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.ReplyParagraph.Place;
import org.rightsdesk.request.Right;

/**
 * The reply: the decision first, then the reasons part by part with the place in the law and the last day of keeping, then
 * what the customer can do. A refusal, also a partial one, always names both remedies (wording.md 3).
 */
final class Replies {

    private static final String PREFIX = "letter.reply.";

    private final Scene scene;
    private final Phrases phrases;
    private final Right right;
    private final Outcome outcome;
    private final Wording added;

    private Replies(Scene scene, Phrases phrases) {
        this.scene = scene;
        this.phrases = phrases;
        this.right = scene.theRequest().right();
        this.outcome = Objects.requireNonNullElse(scene.outcome(), Outcome.FULL);
        this.added = new Wording(scene.added(), phrases);
    }

    static void reply(Scene scene, Phrases phrases) {
        new Replies(scene, phrases).write();
    }

    private void write() {
        added.say(Place.FIRST);
        phrases.heading("letter.heading.decision");
        decision();
        added.say(Place.INFORMATION);
        reasons();
        Notices.remedies(phrases, Required.turnsDown(outcome));
        afterwards();
    }

    private void decision() {
        switch (outcome) {
            case FULL -> {
                phrases.say(byRight("full"));
                granted();
            }
            case PARTIAL -> {
                phrases.say(PREFIX + "partial");
                granted();
                kept();
            }
            case REFUSED -> {
                kept();
                nothingHeld();
            }
            case NOTHING_HELD -> ended(WHAT_WAS_DONE);
            default -> ended(REASONS);
        }
    }

    /** Nothing was granted or kept: the sentence of the outcome, or what the module says in its place. */
    private void ended(Element carried) {
        silence();
        phrases.carrying(carried);
        if (added.speaksOf(Place.INSTEAD)) {
            added.say(Place.INSTEAD);
        } else {
            phrases.say(byRight(key(outcome.name())));
        }
        added.say(Place.DONE);
    }

    /** Who did not answer our question reads when it was asked (D10). */
    private void silence() {
        if (outcome == Outcome.NOT_IDENTIFIABLE && scene.deadline().waitsFor(Question.IDENTITY)) {
            scene.deadline()
                    .waitsUntil()
                    .map(until -> until.minus(LegalPeriods.SILENCE_END))
                    .ifPresent(asked -> phrases.say(PREFIX + "not-identifiable.silence", phrases.day(asked)));
        }
    }

    private void granted() {
        if (added.speaksOf(Place.DONE)) {
            added.say(Place.DONE);
        } else {
            general(PREFIX + "granted." + right.key());
        }
        if (!added.speaksOf(Place.DONE) && phrases.has(PREFIX + "more." + right.key())) {
            phrases.say(PREFIX + "more." + right.key());
        }
        if (!added.speaksOf(Place.DONE)) {
            nothingHeld();
        }
        if (right == Right.ERASURE && outcome == Outcome.FULL) {
            phrases.say(PREFIX + "more.erasure.request");
        }
        if (right.recipientsAreTold() && !scene.company().recipients().isEmpty()) {
            phrases.say(byRight("recipients"));
        }
    }

    private void general(String key) {
        List<String> names = names(parts(GRANT));
        phrases.carrying(WHAT_WAS_DONE);
        if (names.isEmpty()) {
            phrases.say(key + ".all");
        } else {
            phrases.list(key, names);
        }
    }

    private void kept() {
        List<String> names = names(parts(KEEP));
        if (names.isEmpty()) {
            phrases.say(PREFIX + "refused");
        } else {
            phrases.list(byRight("kept"), names);
        }
    }

    private void nothingHeld() {
        List<String> names = names(parts(PartOutcome.NOTHING_HELD));
        if (!names.isEmpty()) {
            phrases.list(PREFIX + "nothing-held-of", names);
        }
    }

    private void reasons() {
        String written = scene.theDecision().map(Decision::reasons).orElse("").strip();
        List<Part> kept = outcome.refusesSomething() ? parts(KEEP) : List.of();
        if (!written.isEmpty() || !kept.isEmpty() || added.speaksOf(Place.REASONS)) {
            phrases.heading("letter.heading.reasons");
        }
        if (scene.theDecision().map(Decision::reasonsWithheld).orElse(false)) {
            phrases.carrying(REASONS, KEPT_UNTIL).say(PREFIX + "withheld");
            return;
        }
        new KeptParts(scene, phrases).say(kept);
        added.say(Place.REASONS);
        phrases.words(written);
    }

    private void afterwards() {
        if (right == Right.ACCESS && (outcome.carriesSomethingOut() || outcome == Outcome.ALREADY_DONE)) {
            phrases.say(PREFIX + "other-rights");
        }
        if (outcome.refusesSomething() && phrases.has(PREFIX + "instead." + right.key())) {
            phrases.say(PREFIX + "instead." + right.key());
        }
        if (parts(KEEP).stream().anyMatch(part -> isAct34(part.ground()))) {
            phrases.say(PREFIX + "through-ombudsman");
        }
    }

    private static boolean isAct34(@org.jspecify.annotations.Nullable Ground ground) {
        return ground == Ground.DPA34_SECURITY || ground == Ground.DPA34_DANGER || ground == Ground.DPA34_SUPERVISION;
    }

    private List<Part> parts(PartOutcome wanted) {
        return scene.theDecision().map(Decision::parts).orElse(List.of()).stream()
                .filter(part -> part.outcome() == wanted)
                .toList();
    }

    private List<String> names(List<Part> parts) {
        return parts.stream().map(part -> scene.categoryName(part.category())).toList();
    }

    /** The text that speaks of this right, where there is one. */
    private String byRight(String name) {
        String special = PREFIX + name + "." + right.key();
        return phrases.has(special) ? special : PREFIX + name;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
