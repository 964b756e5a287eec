package org.rightsdesk.correspondence.letter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rightsdesk.correspondence.Element;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.LetterKind.Reader;
import org.rightsdesk.correspondence.letter.Block.Fact;
import org.rightsdesk.correspondence.letter.Block.Facts;
import org.rightsdesk.request.ExtensionReason;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.SetAsideReason;
import org.rightsdesk.request.Submission;

/** Letters that tell how a case stands. */
final class Notices {

    private Notices() {}

    static void acknowledge(Scene scene, Phrases phrases) {
        phrases.say(
                "letter.acknowledgement.received", phrases.day(scene.deadline().receiptDay()), scene.reference());
        phrases.carrying(Element.LAST_DAY).say("letter.last-day", phrases.day(scene.lastDay()));
        boolean unconfirmed = scene.byMail() && !scene.submission().mailboxConfirmed();
        phrases.say(unconfirmed ? "letter.acknowledgement.confirm" : "letter.acknowledgement.wait");
    }

    static void checkMailbox(Phrases phrases) {
        phrases.say("letter.mailbox-check.open-link");
        phrases.say("letter.mailbox-check.clock");
        phrases.say("letter.mailbox-check.not-you");
    }

    static void extend(Scene scene, Phrases phrases) {
        RightsRequest request = scene.theRequest();
        ExtensionReason reason = request.extensionReason();
        if (reason != null) {
            phrases.carrying(Element.REASONS, Element.NEW_LAST_DAY)
                    .say("letter.extension", phrases.text(reason.clauseKey()), phrases.day(scene.extendedDay()));
        }
        if (request.extensionText() != null) {
            phrases.words(request.extensionText());
        }
        remedies(phrases, false);
    }

    static void confirmWithdrawal(Scene scene, Phrases phrases) {
        phrases.say("letter.withdrawal.done", phrases.day(scene.today()), scene.reference());
        phrases.say("letter.withdrawal.again");
    }

    static void close(Scene scene, Phrases phrases) {
        phrases.say("letter.closed.done", scene.reference());
        if (scene.byMail()) {
            phrases.say("letter.closed.mistake");
        }
    }

    /** Whoever obtained a restriction is told before it is lifted (Art. 18(3), R14). */
    static void announceLifting(Scene scene, Phrases phrases) {
        scene.extraDay("day").ifPresent(day -> phrases.carrying(Element.LIFTING_DAY)
                .say("letter.lifting.announced", phrases.day(day)));
        scene.extraText("text").ifPresent(phrases::words);
        phrases.say("letter.lifting.answer");
        remedies(phrases, false);
    }

    static void answerOtherMatter(Scene scene, Phrases phrases) {
        Submission submission = scene.submission();
        SetAsideReason reason = submission.setAsideReason();
        if (reason != null) {
            phrases.carrying(Element.REASONS)
                    .say("letter.other-matter." + reason.name().toLowerCase(Locale.ROOT));
        }
        phrases.words(scene.extraText("text").orElse(Objects.requireNonNullElse(submission.setAsideAnswer(), "")));
        phrases.say("letter.other-matter.wrong");
        remedies(phrases, true);
    }

    static void update(Scene scene, Phrases phrases) {
        phrases.say("letter.update." + scene.extraText("change").orElse("other"));
        scene.extraText("text").ifPresent(phrases::words);
        if (scene.isOpen()) {
            phrases.say("letter.last-day", phrases.day(scene.lastDay()));
        }
    }

    static void remindStaff(LetterKind kind, Scene scene, Phrases phrases) {
        LocalDate due = scene.deadline().dueDate();
        String lastDay = phrases.day(due);
        phrases.carrying(Element.LAST_DAY);
        if (isLateForStaff(kind, scene)) {
            phrases.say(
                    "letter.staff-late.text", scene.reference(), lastDay, ChronoUnit.DAYS.between(due, scene.today()));
        } else {
            phrases.say("letter." + kind.key() + ".text", scene.reference(), lastDay);
        }
        phrases.carrying(Element.CASE_NUMBER)
                .add(new Facts(List.of(
                        new Fact(phrases.text("letter.fact.case"), scene.reference()),
                        new Fact(phrases.text("letter.fact.reply-day"), phrases.plainDay(due)))));
        phrases.say("letter.staff.open");
    }

    /** A day that has passed is not told as one that is still to come. */
    static boolean isLateForStaff(LetterKind kind, Scene scene) {
        return kind.reader() == Reader.COLLEAGUE
                && scene.today().isAfter(scene.deadline().dueDate());
    }

    /** The right to turn to the Ombudsman, and where something is refused also to a court (C.9, Art. 12(4), R6, R22, R57). */
    static void remedies(Phrases phrases, boolean court) {
        phrases.heading("letter.heading.remedies");
        phrases.carrying(Element.COMPLAINT).say("letter.complaint");
        if (court) {
            phrases.carrying(Element.COURT).say("letter.court");
        }
    }
}
