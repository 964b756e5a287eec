package org.rightsdesk.desk.booking;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.rightsdesk.casefile.EarlyDrafts;
import org.rightsdesk.common.Access;
import org.rightsdesk.desk.Frame;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.DeskView;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Toast;
import org.rightsdesk.desk.kit.WithLaw;
import org.rightsdesk.request.OwnInitiatives;

/** Opens a correction that nobody has asked for: the company has found the mistake itself (M3). */
@Route(value = Paths.OWN_CORRECTION, layout = Frame.class)
@PermitAll
class OwnCorrectionView extends DeskView {

    private static final long serialVersionUID = 1L;

    private final transient OwnInitiatives initiatives;
    private final OwnCorrectionForm form;
    private final Begun begun;
    private final Attempt attempt = new Attempt();

    OwnCorrectionView(OwnInitiatives initiatives, Access access, Names names, EarlyDrafts drafts) {
        this.initiatives = initiatives;
        form = new OwnCorrectionForm(access, names);
        begun = new Begun(drafts.beforeACase(), "own-correction", form);
        heading(Say.text("own-correction.title"), Say.text("own-correction.sub"));
        Panel panel =
                new Panel(Say.text("own-correction.panel"), begun, new WithLaw(form, "own-correction.law"), attempt);
        panel.foot(Buttons.primary("own-correction.open", "check", this::open), begun.kept());
        panel.addClassName("rd-narrow");
        addClassName("rd-book");
        add(panel);
    }

    private void open() {
        attempt.run(() -> {
            if (form.isComplete()) {
                String place = Paths.request(initiatives.open(form.finding()));
                begun.sent();
                Toast.done(Say.text("case.done"));
                UI.getCurrent().navigate(place);
            }
        });
    }
}
