package org.rightsdesk.desk.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.identity.IdentityException;
import org.rightsdesk.identity.Means;
import org.rightsdesk.identity.PersonalText;
import org.rightsdesk.identity.Representation;
import org.rightsdesk.identity.StatedRepresentation;

/** What a handler can do beside the verdict: send a code, note what failed, check a representative, propose a way off the ladder. */
class IdentityTools extends Div {

    private static final long serialVersionUID = 1L;

    private final transient StepContext context;
    private final StepForm form;

    IdentityTools(StepContext context, StepForm form) {
        this.context = context;
        this.form = form;
        addClassName("rd-form");
        add(representative(), code(), failed(), exception());
    }

    private Details code() {
        TextField address = new TextField(Say.text("case.identity.code.address"));
        address.setHelperText(Say.text("case.identity.code.address.help"));
        address.setWidthFull();
        doors().codes().address(context.id()).map(EmailAddress::value).ifPresent(address::setValue);
        return part(
                "case.identity.code",
                address,
                Buttons.plain(
                        "case.identity.code.send",
                        "mail",
                        () -> form.act(() -> doors().codes()
                                .sendTo(
                                        context.id(),
                                        EmailAddress.parse(address.getValue())
                                                .orElseThrow(() -> new Refusal("refusal.address-missing"))))));
    }

    private Details failed() {
        Select<Means> means = select("case.identity.failed.means", Means.values(), Means::nameKey);
        TextArea why = StepForm.words("case.identity.failed.why");
        return part(
                "case.identity.tried",
                means,
                why,
                Buttons.plain(
                        "case.identity.failed.note",
                        "x",
                        () -> form.act(() -> doors().ladder().failed(context.id(), chosen(means), why.getValue()))));
    }

    private Details exception() {
        Select<IdentityException.Kind> kind =
                select("case.identity.exception", IdentityException.Kind.values(), IdentityException.Kind::nameKey);
        TextArea why = StepForm.words("case.identity.exception.why");
        return part(
                "case.identity.off",
                kind,
                why,
                Buttons.plain(
                        "case.identity.propose",
                        "user-check",
                        () -> form.act(
                                () -> doors().exceptions().propose(context.id(), chosen(kind), why.getValue()))));
    }

    private Details representative() {
        Select<Representation.Kind> kind =
                select("case.identity.representative", Representation.Kind.values(), Representation.Kind::nameKey);
        TextField person = new TextField(Say.text("case.identity.represented.person"));
        person.setWidthFull();
        TextArea authority = StepForm.words("case.identity.authority");
        Paragraph told = new Paragraph();
        told.addClassName("rd-hint");
        doors().representatives().stated(context.submissionId()).ifPresent(stated -> {
            kind.setValue(stated.kind());
            person.setValue(PersonalText.masked(stated.person()));
            told.setText(told(stated));
        });
        Details part = part(
                "case.identity.represented",
                told,
                kind,
                person,
                authority,
                Buttons.plain(
                        "case.identity.authority.checked",
                        "check",
                        () -> form.act(() -> doors().representatives()
                                .checked(context.id(), chosen(kind), person.getValue(), authority.getValue()))));
        part.setOpened(doors().representatives().unproven(context.id()));
        return part;
    }

    private static String told(StatedRepresentation stated) {
        return Stream.of(
                        Say.text("case.identity.stated"),
                        told("triage.sign.basis", stated.basis()),
                        told("triage.sign.contact", stated.contact()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String told(String key, String words) {
        return words.isEmpty() ? "" : Say.text(key) + ": " + PersonalText.masked(words) + ".";
    }

    private static <T> Select<T> select(String key, T[] items, Function<T, String> name) {
        Select<T> select = new Select<>();
        select.setLabel(Say.text(key));
        select.setItems(Arrays.asList(items));
        select.setItemLabelGenerator(each -> each == null ? "" : Say.text(name.apply(each)));
        return select;
    }

    private static <T> T chosen(Select<T> select) {
        T value = select.getValue();
        if (value == null) {
            throw new Refusal("refusal.nothing-chosen");
        }
        return value;
    }

    private static Details part(String key, Component... fields) {
        Div body = new Div(fields);
        body.addClassName("rd-form");
        return new Details(Say.text(key), body);
    }

    private IdentityDoors doors() {
        return context.services().identityDoors();
    }
}
