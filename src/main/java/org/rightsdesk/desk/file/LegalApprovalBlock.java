package org.rightsdesk.desk.file;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.desk.kit.Calendars;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.WithLaw;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.LegalApproval;
import org.rightsdesk.request.Proposal;

/** Which provision restricts the right, and which lawyer approved it when; shown only where the ground is chosen (R42). */
class LegalApprovalBlock extends Div {

    private static final long serialVersionUID = 1L;

    private final transient StepContext context;
    private final TextField provision = new TextField(Say.text("legal-approval.provision"));
    private final TextArea why = StepForm.words("legal-approval.why");
    private final TextField approvedBy = new TextField(Say.text("legal-approval.by"));
    private final DatePicker approvedOn = Calendars.picker("legal-approval.on");

    LegalApprovalBlock(StepContext context) {
        this.context = context;
        provision.setHelperText(Say.text("legal-approval.provision.help"));
        provision.setMaxLength(200);
        provision.setWidthFull();
        approvedBy.setMaxLength(200);
        Div who = new Div(approvedBy, approvedOn);
        who.addClassName("rd-form-row");
        Div fields = new Div(new H3(Say.text("legal-approval.title")), provision, why, who);
        fields.addClassName("rd-form");
        add(new WithLaw(fields, "legal-approval.law"));
        context.services().legalApprovals().of(context.id()).ifPresent(this::fill);
    }

    private void fill(LegalApproval noted) {
        provision.setValue(noted.provision());
        why.setValue(noted.why());
        approvedBy.setValue(noted.approvedBy());
        approvedOn.setValue(noted.approvedOn());
    }

    void show(Proposal proposal) {
        setVisible(proposal.parts().stream().anyMatch(part -> part.ground() == Ground.RESTRICTED_BY_LAW));
    }

    /** Notes it before the proposal is made. */
    void note() {
        if (!isVisible()) {
            return;
        }
        LocalDate day = approvedOn.getValue();
        if (day == null) {
            throw new Refusal("refusal.legal-approval-incomplete");
        }
        context.services()
                .legalApprovals()
                .note(
                        context.id(),
                        new LegalApproval(provision.getValue(), why.getValue(), approvedBy.getValue(), day));
    }
}
