package org.rightsdesk.correspondence.letter;

import static org.rightsdesk.request.PartOutcome.GRANT;
import static org.rightsdesk.request.PartOutcome.KEEP;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rightsdesk.common.Localized;
import org.rightsdesk.correspondence.letter.Block.Bullets;
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

    private final Scene scene;
    private final Phrases phrases;
    private final Right right;
    private final Outcome outcome;
    private final Wording added;

    private Replies(Scene scene, Phrases phrases) {
        this.scene = scene;
        this.phrases = phrases;
        this.right = scene.theRequest().right();
        this.outcome = Objects.requireNonNullElseGet(
                scene.theRequest().outcome(),
                () -> scene.theDecision().map(Decision::outcome).orElse(Outcome.FULL));
        this.added = new Wording(scene.added(), phrases);
    }

    static void reply(Scene scene, Phrases phrases) {
        new Replies(scene, phrases).write();
    }

    private void write() {
        phrases.heading("letter.heading.decision");
        decision();
        reasons();
        added.say(Place.INFORMATION);
        Notices.remedies(phrases, outcome.refusesSomething() || nothingWasDone());
        if (right == Right.ACCESS && outcome != Outcome.REFUSED) {
            phrases.say("letter.reply.other-rights");
        }
        if (parts(KEEP).stream().anyMatch(part -> isAct34(part.ground()))) {
            phrases.say("letter.reply.through-ombudsman");
        }
    }

    private void decision() {
        switch (outcome) {
            case FULL -> {
                phrases.say("letter.reply.full");
                granted();
            }
            case PARTIAL -> {
                phrases.say("letter.reply.partial");
                granted();
                kept();
            }
            case REFUSED -> kept();
            default -> {
                if (!added.speaksOf(Place.INSTEAD)) {
                    phrases.say("letter.reply." + key(outcome.name()));
                }
                added.say(Place.INSTEAD);
                added.say(Place.DONE);
            }
        }
    }

    private void granted() {
        if (added.speaksOf(Place.DONE)) {
            added.say(Place.DONE);
            return;
        }
        String key = "letter.reply.granted." + right.key();
        List<String> names = names(parts(GRANT));
        if (names.isEmpty()) {
            phrases.say(key + ".all");
        } else {
            phrases.list(key, names);
        }
    }

    private void kept() {
        List<String> names = names(parts(KEEP));
        if (names.isEmpty()) {
            phrases.say("letter.reply.refused");
        } else {
            phrases.list(right == Right.ERASURE ? "letter.reply.kept.erasure" : "letter.reply.kept", names);
        }
    }

    private void reasons() {
        String written = scene.theDecision().map(Decision::reasons).orElse("").strip();
        List<Part> kept = parts(KEEP);
        if (!written.isEmpty() || !kept.isEmpty() || added.speaksOf(Place.REASONS)) {
            phrases.heading("letter.heading.reasons");
        }
        if (!kept.isEmpty()) {
            phrases.add(new Bullets(kept.stream().map(this::reason).toList()));
        }
        added.say(Place.REASONS);
        if (!written.isEmpty()) {
            phrases.words(written);
        }
    }

    private String reason(Part part) {
        Ground ground = Objects.requireNonNull(part.ground(), "A kept part has a ground");
        String reason = phrases.text(
                "letter.reply.reason",
                name(part),
                phrases.text(ground.nameKey()),
                Citations.of(ground.citation(right), phrases));
        if (part.keepUntil() == null) {
            return reason;
        }
        String day = phrases.plainDay(part.keepUntil());
        boolean accounting = ground == Ground.ACCOUNTING_6Y || ground == Ground.ACCOUNTING_10Y;
        return reason + " " + phrases.text(accounting ? "letter.reply.keep.accounting" : "letter.reply.keep", day);
    }

    private boolean nothingWasDone() {
        return outcome == Outcome.NOT_IDENTIFIABLE || outcome == Outcome.NOT_SPECIFIED;
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
        return parts.stream().map(this::name).toList();
    }

    private String name(Part part) {
        return scene.company()
                .category(part.category())
                .map(category -> category.name())
                .map((Localized name) -> name.in(phrases.language()))
                .orElse(part.category());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
