package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.rightsdesk.common.Role;
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
        boolean handler = services.access().may(file.request().company(), Role.HANDLER);
        if (assessment.announcedAt() == null
                || assessment.answer() != null
                || file.request().status().ended()) {
            return;
        }
        body().add(new Notice(Tone.INFO, Say.text(handler ? "assessment.no-pause" : "assessment.waits")));
        if (handler) {
            answers(services, file, changed);
        }
    }

    private void answers(CaseServices services, CaseFile file, Runnable changed) {
        Attempt attempt = new Attempt();
        Div buttons = new Div();
        buttons.addClassName("rd-buttons");
        for (FeeAnswer answer : FeeAnswer.values()) {
            String key = "assessment.answer." + answer.name().toLowerCase(Locale.ROOT) + ".do";
            buttons.add(Buttons.plain(key, "check", () -> {
                if (answer == FeeAnswer.WITHDRAW) {
                    withdraw(services, file, changed);
                } else if (attempt.run(() -> services.assessments().answered(file.id(), answer))) {
                    changed.run();
                }
            }));
        }
        body().add(attempt, buttons);
    }

    /** It ends the case, so it is asked for once more. */
    private static void withdraw(CaseServices services, CaseFile file, Runnable changed) {
        Runnable verb = () -> {
            services.assessments().answered(file.id(), FeeAnswer.WITHDRAW);
            services.requests().withdraw(file.id());
        };
        Ask.open("case.withdraw", new Div(new Paragraph(Say.text("case.withdraw.text"))), verb, changed);
    }
}
