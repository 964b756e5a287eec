package org.rightsdesk.desk.marketing;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rightsdesk.common.Access;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.company.MarketingKind;
import org.rightsdesk.desk.Frame;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.DeskView;
import org.rightsdesk.desk.kit.GuideSection;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Uploads;
import org.rightsdesk.marketing.ContactLists;
import org.rightsdesk.marketing.MarketingChannel;

/** Checks a list before it is imported anywhere: which rows must not be used, and the list without them (C.7). Nothing is stored. */
@Route(value = Paths.CONTACTS, layout = Frame.class)
@PermitAll
class ContactsView extends DeskView {

    private static final long serialVersionUID = 1L;

    private final transient ContactLists lists;
    private final Select<CompanyKey> company = new Select<>();
    private final Select<MarketingKind> kind = new Select<>();
    private final Select<MarketingChannel> channel = new Select<>();
    private final Checkbox ofCompanies = new Checkbox(Say.text("contacts.companies"));
    private final TextArea text = new TextArea(Say.text("contacts.paste"));
    private final Attempt attempt = new Attempt();
    private final Div result = new Div();

    ContactsView(ContactLists lists, Access access, Names names) {
        this.lists = lists;
        heading(Say.text("contacts.title"), "");
        company.setLabel(Say.text("contacts.company"));
        List<CompanyKey> mine = access.companies().stream()
                .sorted(Comparator.comparing(CompanyKey::value))
                .toList();
        company.setItems(mine);
        company.setItemLabelGenerator(names::shortName);
        company.addValueChangeListener(change -> kinds());
        kind.setLabel(Say.text("contacts.kind"));
        kind.setItemLabelGenerator(each -> each == null ? "" : Say.capital(each.nameKey()));
        channel.setLabel(Say.text("contacts.channel"));
        channel.setItems(MarketingChannel.values());
        channel.setItemLabelGenerator(each -> Say.capital(each.nameKey()));
        channel.setValue(MarketingChannel.EMAIL);
        text.setHelperText(Say.text("contacts.paste.help"));
        text.setMinRows(6);
        text.setMaxRows(14);
        text.setWidthFull();
        Upload upload = Uploads.list(
                UploadHandler.inMemory((metadata, bytes) -> text.setValue(new String(bytes, StandardCharsets.UTF_8))));
        Div form =
                new Div(new Paragraph(Say.text("contacts.about")), company, kind, channel, ofCompanies, text, upload);
        form.add(attempt, Buttons.primary("contacts.check", "search", this::check));
        form.addClassName("rd-form");
        result.addClassName("rd-form");
        Panel panel = new Panel(Say.text("contacts.list"), form, result);
        panel.addClassName("rd-narrow");
        add(panel);
        mine.stream().findFirst().ifPresent(company::setValue);
    }

    @Override
    public GuideSection guide() {
        return GuideSection.MARKETING;
    }

    private void kinds() {
        Set<MarketingKind> kinds = lists.kinds(company.getValue());
        kind.setItems(kinds);
        kind.setValue(MarketingKind.DIRECT_MARKETING);
    }

    private void check() {
        result.removeAll();
        attempt.run(() -> result.add(new CheckedRows(lists.check(
                company.getValue(), text.getValue(), kind.getValue(), channel.getValue(), ofCompanies.getValue()))));
    }
}
