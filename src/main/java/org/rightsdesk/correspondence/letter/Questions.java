package org.rightsdesk.correspondence.letter;

import java.util.ArrayList;
import java.util.List;
import org.rightsdesk.correspondence.Element;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.request.Right;

/** Letters that ask the customer something: what, why, how to answer, and that the period rests meanwhile (C.9, D3). */
final class Questions {

    private Questions() {}

    static void identity(LetterKind kind, Scene scene, Phrases phrases) {
        if (kind == LetterKind.IDENTITY_REMINDER) {
            phrases.say("letter.reminder.opening");
        }
        String who = forWhom(scene);
        phrases.carrying(Element.REASONS).say("letter.identity.why" + who);
        scene.extraText("text").ifPresent(phrases::words);
        scene.extraText("authority").ifPresent(missing -> phrases.say("letter.identity.authority"));
        phrases.carrying(Element.WHAT_IS_ASKED, Element.HOW_TO_ANSWER)
                .list("letter.identity.choose" + who, ways(scene, phrases));
        phrases.say(scene.extraText("copy").isPresent() ? "letter.identity.never.copy" : "letter.identity.never");
        pause(kind, scene, phrases);
    }

    static void clarification(LetterKind kind, Scene scene, Phrases phrases) {
        if (kind == LetterKind.CLARIFICATION_REMINDER) {
            phrases.say("letter.reminder.opening");
        }
        boolean access = scene.theRequest().right() == Right.ACCESS;
        phrases.carrying(Element.REASONS).say(access ? "letter.clarification.why.access" : "letter.clarification.why");
        String question = scene.theRequest().question();
        phrases.carrying(Element.WHAT_IS_ASKED).words(scene.extraText("text").orElse(question == null ? "" : question));
        phrases.carrying(Element.HOW_TO_ANSWER)
                .say(scene.byMail() ? "letter.clarification.how" : "letter.clarification.how.by-post");
        if (access) {
            phrases.say("letter.clarification.everything");
        }
        pause(kind, scene, phrases);
    }

    /** The code goes to an address on file, which is perhaps not the requester's: it tells nothing of the person and holds no link. */
    static void code(Scene scene, Phrases phrases) {
        String prefix = "letter.code." + scene.extraText("purpose").orElseThrow();
        phrases.say(prefix + ".what", scene.company().name(), scene.reference());
        phrases.carrying(Element.CODE).add(new Block.Words(List.of(Letter.CODE)));
        phrases.say(prefix + ".how", scene.extraText("minutes").orElseThrow());
        phrases.say("letter.code.not-you");
    }

    /** Who writes for another is asked about the other's customer number and contacts, not about his or her own (R27). */
    private static String forWhom(Scene scene) {
        return scene.extraText("authority").isPresent() ? ".for-another" : "";
    }

    private static List<String> ways(Scene scene, Phrases phrases) {
        List<String> ways = new ArrayList<>();
        if (scene.byMail()) {
            scene.extraText("electronic").ifPresent(on -> ways.add(phrases.text("letter.identity.way.electronic")));
            scene.extraText("code").ifPresent(on -> ways.add(phrases.text("letter.identity.way.code")));
        }
        ways.add(phrases.text("letter.identity.way.facts" + forWhom(scene)));
        ways.add(phrases.text("letter.identity.way.call" + forWhom(scene)));
        if (scene.company().hasOffice()) {
            ways.add(phrases.text(
                    "letter.identity.way.visit",
                    String.join(", ", scene.company().postalAddress(phrases.language()))));
        }
        scene.extraText("copy").ifPresent(approved -> ways.add(phrases.text("letter.identity.way.copy")));
        return ways;
    }

    private static void pause(LetterKind kind, Scene scene, Phrases phrases) {
        boolean reminder = kind == LetterKind.IDENTITY_REMINDER || kind == LetterKind.CLARIFICATION_REMINDER;
        if (reminder) {
            if (kind == LetterKind.IDENTITY_REMINDER) {
                scene.deadline()
                        .waitsUntil()
                        .ifPresent(until -> phrases.say("letter.reminder.until", phrases.day(until)));
            }
            phrases.say(
                    kind == LetterKind.IDENTITY_REMINDER
                            ? "letter.reminder.identity"
                            : "letter.reminder.clarification");
        } else if (scene.pauses()) {
            phrases.carrying(Element.CLOCK).say("letter.pause");
        } else {
            phrases.carrying(Element.CLOCK).say("letter.no-pause", phrases.day(scene.lastDay()));
        }
    }
}
