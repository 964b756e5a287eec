package org.rightsdesk.desk.marketing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.desk.Frame;
import org.rightsdesk.desk.kit.DeskView;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.marketing.BansAndConsents;
import org.rightsdesk.marketing.ConsentImports;

/** Who must not be reached by marketing, what was agreed to, and new consents from a list (C.7, R52). */
@Route(value = Paths.BANS, layout = Frame.class)
@PermitAll
class BansView extends DeskView {

    private static final long serialVersionUID = 1L;

    private final transient BansAndConsents lists;
    private final transient ConsentImports imports;
    private final Select<CompanyKey> company = new Select<>();
    private final Div content = new Div();

    BansView(BansAndConsents lists, ConsentImports imports, Access access, Names names) {
        this.lists = lists;
        this.imports = imports;
        heading(Say.text("bans.title"), Say.text("bans.sub"));
        List<CompanyKey> mine = access.companies().stream()
                .sorted(Comparator.comparing(CompanyKey::value))
                .toList();
        company.setLabel(Say.text("contacts.company"));
        company.setItems(mine);
        company.setItemLabelGenerator(names::shortName);
        company.addValueChangeListener(change -> show());
        content.addClassName("rd-form");
        add(company, content);
        mine.stream().findFirst().ifPresent(company::setValue);
    }

    private void show() {
        CompanyKey chosen = company.getValue();
        content.removeAll();
        content.add(new BanPanel(lists, chosen), new ConsentPanel(lists.consents(chosen)));
        if (imports.may(chosen)) {
            content.add(new ConsentImportPanel(imports, chosen, this::show));
        }
    }
}
