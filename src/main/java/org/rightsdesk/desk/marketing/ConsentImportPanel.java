package org.rightsdesk.desk.marketing;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Calendars;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.desk.kit.Uploads;
import org.rightsdesk.marketing.Consent;
import org.rightsdesk.marketing.ConsentImport;
import org.rightsdesk.marketing.ConsentImport.Verdict;
import org.rightsdesk.marketing.ConsentImports;
import org.rightsdesk.marketing.ConsentPurpose;
import org.rightsdesk.marketing.MarketingChannel;

/** Takes consents in from a list; bans and withdrawals win (R21, R52). */
class ConsentImportPanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient ConsentImports imports;
    private final CompanyKey company;
    private final Select<ConsentPurpose> purpose = new Select<>();
    private final CheckboxGroup<MarketingChannel> channels = new CheckboxGroup<>(Say.text("contacts.channel"));
    private final TextField wording = new TextField(Say.text("consent.form.wording"));
    private final DatePicker givenOn = Calendars.picker("consent.form.given-on");
    private final TextArea text = new TextArea(Say.text("contacts.paste"));
    private final Attempt attempt = new Attempt();
    private final Div result = new Div();

    ConsentImportPanel(ConsentImports imports, CompanyKey company, Runnable taken) {
        super(Say.text("bans.import"));
        this.imports = imports;
        this.company = company;
        purpose.setLabel(Say.text("consent.form.purpose"));
        purpose.setItems(ConsentPurpose.values());
        purpose.setItemLabelGenerator(each -> each == null ? "" : Say.capital(each.nameKey()));
        purpose.addValueChangeListener(
                change -> channels.setVisible(change.getValue() == ConsentPurpose.ELECTRONIC_MARKETING));
        purpose.setValue(ConsentPurpose.ELECTRONIC_MARKETING);
        channels.setItems(MarketingChannel.values());
        channels.setItemLabelGenerator(each -> Say.capital(each.nameKey()));
        channels.setValue(Set.of(MarketingChannel.EMAIL));
        wording.setMaxLength(1000);
        wording.setWidthFull();
        wording.setRequiredIndicatorVisible(true);
        givenOn.setHelperText(Say.text("bans.import.day.help"));
        text.setHelperText(Say.text("bans.import.paste.help"));
        text.setMinRows(5);
        text.setMaxRows(12);
        text.setWidthFull();
        Div form = new Div(
                new Paragraph(Say.text("bans.import.about")),
                purpose,
                channels,
                wording,
                givenOn,
                text,
                Uploads.list(UploadHandler.inMemory(
                        (metadata, bytes) -> text.setValue(new String(bytes, StandardCharsets.UTF_8)))),
                attempt,
                Buttons.primary("bans.import.do", "check", this::take),
                result,
                Buttons.quiet("bans.import.show", taken));
        form.addClassName("rd-form");
        body().add(form);
    }

    private void take() {
        result.removeAll();
        attempt.run(() -> {
            ConsentImport taken = imports.take(consent(), text.getValue());
            result.add(new Notice(
                    taken.count(Verdict.ENTERED) == taken.verdicts().size() ? Tone.OK : Tone.SOON,
                    Say.text(
                            "bans.import.result",
                            taken.verdicts().size(),
                            taken.count(Verdict.ENTERED),
                            taken.count(Verdict.KNOWN),
                            taken.count(Verdict.BANNED),
                            taken.count(Verdict.WITHDRAWN),
                            taken.count(Verdict.UNREADABLE))));
            text.clear();
        });
    }

    private Consent consent() {
        Set<MarketingChannel> chosen =
                channels.isVisible() ? channels.getValue() : EnumSet.noneOf(MarketingChannel.class);
        return new Consent(company, purpose.getValue(), chosen, wording.getValue(), givenOn.getValue());
    }
}
