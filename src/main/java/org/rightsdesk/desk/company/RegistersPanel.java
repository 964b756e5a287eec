package org.rightsdesk.desk.company;

import java.util.List;
import org.rightsdesk.company.RegisterProfile;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;

/** The registers that are searched for each request. */
class RegistersPanel extends Panel {

    private static final long serialVersionUID = 1L;

    RegistersPanel(List<RegisterProfile> registers) {
        super(Say.text("profile.registers"));
        end(Integer.toString(registers.size()));
        Table table = new Table(Say.text("profile.registers"), "register", "owner", "how", "custody");
        registers.forEach(register -> table.row(
                Table.words(register.name().in(Say.language())),
                Table.words(Say.of("desk.role", register.ownerRole())),
                Table.words(how(register)),
                Table.words(register.custody() == null ? "" : register.custody().in(Say.language()))));
        show(table);
    }

    private static String how(RegisterProfile register) {
        String adapter = Say.of("profile.register", register.adapter());
        return register.marketing() ? adapter + ", " + Say.text("profile.register.marketing") : adapter;
    }
}
