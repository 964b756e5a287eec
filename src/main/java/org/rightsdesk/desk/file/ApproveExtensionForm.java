package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.request.Extensions;

/** A decider approves or declines that the period is extended; the notice leaves at the approval (R5, D6). */
class ApproveExtensionForm extends SecondPersonForm {

    private static final long serialVersionUID = 1L;

    ApproveExtensionForm(StepContext context) {
        super(context);
        Extensions extensions = context.services().extensions();
        extensions.current(context.id()).ifPresent(proposal -> {
            Facts facts = new Facts()
                    .add(
                            Say.text("case.extend.reason"),
                            Say.capital(proposal.reason().clauseKey()))
                    .add(Say.text("case.extend.text"), proposal.words())
                    .add(
                            Say.text("case.proposed-by"),
                            context.services().names().colleague(proposal.proposedBy()) + ", "
                                    + Say.moment(proposal.proposedAt()))
                    .add(
                            Say.text("extension.notice-by"),
                            Say.day(context.file().deadline().extensionNoticeDate()));
            show(
                    new Div(facts, new Notice(Tone.INFO, Say.text("extension.not-for-refusal"))),
                    proposal.proposedBy(),
                    "extension",
                    () -> extensions.approve(context.id()),
                    why -> extensions.decline(context.id(), why));
        });
    }
}
