package org.rightsdesk.desk.file;

import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.ExtensionProposal;

/** An extension that was declined, and why, for the one who proposed it: the first period stands. */
class ExtensionPanel extends Panel {

    private static final long serialVersionUID = 1L;

    ExtensionPanel(ExtensionProposal declined) {
        super(Say.text("timeline.extension-declined"));
        body().add(new Facts()
                .add(Say.text("extension.declined-why"), declined.why() == null ? "" : declined.why())
                .add(
                        Say.text("case.extend.reason"),
                        Say.capital(declined.reason().clauseKey()))
                .add(Say.text("case.extend.text"), declined.words()));
    }
}
