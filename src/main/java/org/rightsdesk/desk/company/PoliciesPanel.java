package org.rightsdesk.desk.company;

import org.rightsdesk.company.Policies;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;

/** How the company handles requests (A.6). */
class PoliciesPanel extends Panel {

    private static final long serialVersionUID = 1L;

    PoliciesPanel(Policies policies) {
        super(Say.text("profile.policies"));
        Facts facts = new Facts();
        policy(facts, "signature", Say.of("profile.signature", policies.signature()));
        policy(facts, "in-person", Say.of("profile.in-person", policies.accessInPerson()));
        policy(facts, "fee", Say.of("profile.fee", policies.feePolicy()));
        policy(facts, "identity", Say.of("profile.ask", policies.identityMayAsk()));
        policy(facts, "clarify", Say.of("profile.ask", policies.clarifyInWriting()));
        policy(facts, "own-initiative", yes(policies.rectifyOwnInitiative()));
        policy(facts, "hold", yes(policies.legalHoldForAuthority()));
        policy(facts, "anonymise", yes(policies.endAnonymise()));
        show(facts);
    }

    private static void policy(Facts facts, String key, String value) {
        facts.add(Say.text("profile.policy." + key), value);
    }

    private static String yes(boolean value) {
        return Say.text(value ? "profile.yes" : "profile.no");
    }
}
