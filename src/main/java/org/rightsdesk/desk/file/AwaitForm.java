package org.rightsdesk.desk.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Dates;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;

/** We wait for the customer. An answer by mail or on the status page ends the wait by itself; any other is noted here. */
class AwaitForm extends StepForm {

    private static final long serialVersionUID = 1L;

    AwaitForm(StepContext context, Runnable answered) {
        super(context);
        @Nullable LocalDate since = context.file().deadline().pausedSince();
        if (since == null) {
            add(new Notice(Tone.INFO, Say.text("case.await.running")));
        } else {
            add(new Notice(Tone.PAUSED, Say.text("case.await.paused", Dates.plain(since, Say.language()))));
        }
        finish(Buttons.plain("case.await.answered", "reply", () -> act(answered)));
    }
}
