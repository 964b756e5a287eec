package org.rightsdesk.desk.file;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Dates;
import org.rightsdesk.deadline.LateQuestion;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;

/** We wait for the customer. An answer by mail or on the status page ends the wait by itself; any other is noted here. */
class AwaitForm extends StepForm {

    private static final long serialVersionUID = 1L;

    AwaitForm(StepContext context, Runnable answered) {
        this(context, answered, null);
    }

    /** @param noLonger ends the wait for an answer to a late question, which moves no last day (D7); null where that is no choice */
    AwaitForm(StepContext context, Runnable answered, @Nullable Runnable noLonger) {
        super(context);
        @Nullable LocalDate since = context.file().deadline().pausedSince();
        if (since == null) {
            add(new Notice(Tone.INFO, Say.text("case.await.running")));
        } else {
            add(new Notice(Tone.PAUSED, Say.text("case.await.paused", Dates.plain(since, Say.language()))));
        }
        Optional<LateQuestion> late =
                LateQuestion.open(context.file().deadline()).filter(LateQuestion::outlastsRefusal);
        if (late.isEmpty() || noLonger == null) {
            finish(Buttons.plain("case.await.answered", "reply", () -> act(answered)));
            return;
        }
        add(new Notice(
                Tone.SOON,
                Say.text(
                        "case.await.beyond",
                        Say.date(late.get().refusalDate()),
                        Say.date(late.get().waitsUntil()))));
        finish(
                Buttons.plain("case.await.answered", "reply", () -> act(answered)),
                Buttons.quiet("case.await.no-longer", () -> act(noLonger)));
    }
}
