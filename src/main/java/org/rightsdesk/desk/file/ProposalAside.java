package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.request.Proposal;

/** Beside the parts: what the rules say to the proposal as it stands, before the click. */
class ProposalAside extends Div {

    private static final long serialVersionUID = 1L;
    private static final int NOT_GROUNDS = 3;

    private final transient StepContext context;
    private final Notice alone = new Notice(Tone.OK, Say.text("proposal.alone"));
    private final Notice fourEyes = new Notice(Tone.INFO, Say.text("case.four-eyes"));
    private final Notice late = new Notice(Tone.LATE, Say.text("proposal.refusal-late"));
    private final Notice unproven = new Notice(Tone.SOON, Say.text("refusal.assessment-missing"));

    ProposalAside(StepContext context) {
        this.context = context;
        addClassName("rd-form");
        Span title = new Span(Say.text("proposal.no-grounds"));
        title.addClassName("rd-law-title");
        UnorderedList list = new UnorderedList();
        for (int each = 1; each <= NOT_GROUNDS; each++) {
            list.add(new ListItem(Say.text("proposal.no-grounds." + each)));
        }
        Div never = new Div(title, list);
        never.addClassName("rd-law");
        add(never, fourEyes, alone, late, unproven);
    }

    /**
     * The same table of two persons that the process will ask (C.0 step 8).
     *
     * @return whether a second person is to sign
     */
    boolean show(Proposal proposal) {
        CaseServices services = context.services();
        boolean second =
                services.secondPerson().required(context.id(), proposal.outcome()) || proposal.reasonsWithheld();
        fourEyes.setVisible(second);
        alone.setVisible(!second);
        boolean overdue = context.file()
                .deadline()
                .refusalDate()
                .isBefore(services.reader().today());
        late.setVisible(proposal.outcome().refusesSomething() && overdue);
        unproven.setVisible(proposal.parts().stream()
                .anyMatch(part -> part.ground() != null
                        && part.ground().needsAssessment()
                        && services.assessments().current(context.id()).isEmpty()));
        return second;
    }
}
