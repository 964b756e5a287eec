package org.rightsdesk.correspondence.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.letter.Block.Fact;
import org.rightsdesk.deadline.Deadline;
import org.rightsdesk.request.Outcome;

/**
 * The latest day of each letter, as the clock of its case has it (last row of rules.md C.9). What was done may be told until the
 * due day; whatever is turned down, and a notice of extension, belongs to the first period (D6, D7, R6). A question that rests the
 * period has no last day yet: it names the one without pauses (D3).
 */
final class LatestDays {

    /**
     * @param label message key of what the day is
     * @param inASentence whether the label runs on into the day, as in "we answer by Wednesday"
     */
    record LatestDay(String label, LocalDate day, boolean inASentence) {

        LatestDay(String label, LocalDate day) {
            this(label, day, false);
        }

        Fact fact(Phrases phrases) {
            return new Fact(phrases.text(label), inASentence ? phrases.day(day) : phrases.plainDay(day));
        }
    }

    private LatestDays() {}

    static List<LatestDay> of(LetterKind kind, Scene scene) {
        Deadline clock = scene.deadline();
        return switch (kind) {
            case REPLY -> reply(scene.outcome(), clock);
            case EXTENSION_NOTICE -> List.of(new LatestDay("letter.fact.notice-day", clock.extensionNoticeDate()));
            case IDENTITY_QUESTION, CLARIFICATION_QUESTION, IDENTITY_REMINDER, CLARIFICATION_REMINDER ->
                List.of(question(scene));
            default -> scene.isOpen() ? List.of(answer(scene)) : List.of();
        };
    }

    private static List<LatestDay> reply(@Nullable Outcome outcome, Deadline clock) {
        LatestDay done = new LatestDay("letter.fact.reply-day", clock.dueDate());
        if (outcome == Outcome.PARTIAL && !clock.refusalDate().equals(clock.dueDate())) {
            return List.of(done, new LatestDay("letter.fact.refusal-day", clock.refusalDate()));
        }
        boolean turnedDown = outcome != null && Required.turnsDown(outcome);
        return List.of(turnedDown ? new LatestDay("letter.fact.reply-day", clock.refusalDate()) : done);
    }

    private static LatestDay question(Scene scene) {
        boolean rests = scene.deadline().pausedSince() != null || scene.pauses();
        return rests
                ? new LatestDay(
                        "letter.fact.day-without-pauses", scene.deadline().cautiousDate())
                : answer(scene);
    }

    private static LatestDay answer(Scene scene) {
        return new LatestDay("letter.fact.last-day", scene.lastDay(), true);
    }
}
