package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.request.Assessment;
import org.rightsdesk.request.FeeAnswer;

/** The assessment of the case, and after the notice of a fee what the customer chose. The clock runs on meanwhile (D11). */
class AssessmentPanel extends Panel {

    private static final long serialVersionUID = 1L;

    AssessmentPanel(CaseServices services, CaseFile file, Assessment assessment, Runnable changed) {
        super(Say.text("assessment.title"));
        body().add(new AssessmentFacts(services, assessment));
        if (assessment.announcedAt() == null || assessment.answer() != null) {
            return;
        }
        Attempt attempt = new Attempt();
        Div buttons = new Div();
        buttons.addClassName("rd-buttons");
        for (FeeAnswer answer : FeeAnswer.values()) {
            String key = "assessment.answer." + answer.name().toLowerCase(Locale.ROOT) + ".do";
            buttons.add(Buttons.plain(key, "check", () -> {
                if (attempt.run(() -> answer(services, file, answer))) {
                    changed.run();
                }
            }));
        }
        body().add(new Notice(Tone.INFO, Say.text("assessment.no-pause")), attempt, buttons);
    }

    private static void answer(CaseServices services, CaseFile file, FeeAnswer answer) {
        services.assessments().answered(file.id(), answer);
        if (answer == FeeAnswer.WITHDRAW) {
            services.requests().withdraw(file.id());
        }
    }
}
