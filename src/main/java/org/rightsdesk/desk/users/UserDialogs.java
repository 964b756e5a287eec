package org.rightsdesk.desk.users;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Calendars;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.security.Membership;
import org.rightsdesk.security.Memberships;
import org.rightsdesk.security.NewUser;
import org.rightsdesk.security.Term;
import org.rightsdesk.security.Undertakings;
import org.rightsdesk.security.Users;

/** What a main user does with people: a role for a time, its end, an account, a new password. */
class UserDialogs {

    private final Users users;
    private final Memberships memberships;
    private final Undertakings undertakings;
    private final Clock clock;
    private final Runnable changed;

    UserDialogs(Users users, Memberships memberships, Undertakings undertakings, Clock clock, Runnable changed) {
        this.undertakings = undertakings;
        this.users = users;
        this.memberships = memberships;
        this.clock = clock;
        this.changed = changed;
    }

    /** The role and its time, as fields. */
    private record TermFields(Select<Role> role, DatePicker from, DatePicker until) {

        static TermFields of(LocalDate today) {
            Select<Role> role = new Select<>();
            role.setLabel(Say.text("users.role"));
            role.setItems(Role.values());
            role.setItemLabelGenerator(each -> each == null ? "" : Say.of("desk.role", each));
            DatePicker from = Calendars.picker("users.from");
            from.setValue(today);
            DatePicker until = Calendars.picker("users.until");
            until.setHelperText(Say.text("users.until.help"));
            return new TermFields(role, from, until);
        }

        Term term() {
            return new Term(role.getValue(), from.getValue(), until.getValue());
        }
    }

    void give(CompanyKey company) {
        TextField username = username();
        TermFields fields = TermFields.of(today());
        ask(
                "users.give",
                () -> users.give(company, username.getValue(), fields.term()),
                username,
                fields.role(),
                fields.from(),
                fields.until());
    }

    void create(CompanyKey company) {
        TextField username = username();
        TextField name = new TextField(Say.text("users.name"));
        name.setMaxLength(100);
        EmailField email = new EmailField(Say.text("users.email"));
        TermFields fields = TermFields.of(today());
        ask(
                "users.create",
                () -> told(users.create(
                        company, new NewUser(username.getValue(), name.getValue(), email.getValue()), fields.term())),
                username,
                name,
                email,
                fields.role(),
                fields.from(),
                fields.until());
    }

    void end(Membership member) {
        DatePicker last = Calendars.picker("users.last-day");
        last.setValue(today());
        ask("users.end", () -> memberships.end(member.id(), day(last)), last);
    }

    void renew(Membership member) {
        ask(
                "users.renew",
                () -> told(users.renew(member.company(), member.username())),
                new Paragraph(Say.text("users.renew.text")));
    }

    void undertaking(Membership member) {
        DatePicker day = Calendars.picker("users.undertaking.day");
        day.setValue(today());
        ask(
                "users.undertaking",
                () -> undertakings.note(member.company(), member.username(), day(day)),
                new Paragraph(Say.text("users.undertaking.text")),
                day);
    }

    /** The password is shown here and nowhere else. */
    private static void told(String password) {
        Code code = new Code(password);
        Dialog dialog = new Dialog(Say.text("users.password"));
        dialog.add(new Paragraph(Say.text("users.password.text")), code);
        dialog.getFooter().add(Buttons.primary("users.password.noted", "check", dialog::close));
        dialog.setCloseOnOutsideClick(false);
        dialog.open();
    }

    private void ask(String key, Runnable verb, Component... fields) {
        Attempt attempt = new Attempt();
        Div form = new Div(fields);
        form.add(attempt);
        form.addClassNames("rd-form", "rd-dialog");
        Dialog dialog = new Dialog(Say.text(key));
        dialog.add(form);
        dialog.getFooter().add(Buttons.plain("desk.cancel", "x", dialog::close));
        dialog.getFooter().add(Buttons.inDialog(dialog, key + ".do", "check", () -> {
            if (attempt.run(verb)) {
                dialog.close();
                changed.run();
            }
        }));
        dialog.open();
    }

    private static TextField username() {
        TextField username = new TextField(Say.text("users.username"));
        username.setHelperText(Say.text("users.username.help"));
        username.setMaxLength(60);
        return username;
    }

    private static LocalDate day(DatePicker picker) {
        LocalDate day = picker.getValue();
        if (day == null) {
            throw new Refusal("refusal.day-missing");
        }
        return day;
    }

    private LocalDate today() {
        return Helsinki.dayOf(clock.instant());
    }
}
