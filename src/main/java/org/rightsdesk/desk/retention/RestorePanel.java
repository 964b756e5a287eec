package org.rightsdesk.desk.retention;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.followup.Reapply;
import org.rightsdesk.followup.ReapplyEntry;

/** A register was restored from a backup: which of its customers were erased since, and are to be erased again (R38). */
class RestorePanel extends Panel {

    private static final long serialVersionUID = 1L;

    RestorePanel(CompanyKey company, Reapply reapply, Names names) {
        super(Say.text("retention.restore", names.shortName(company)));
        addClassName("rd-half");
        end(Say.text("retention.restore.known", reapply.all(company).size()));
        TextArea numbers = new TextArea(Say.text("retention.restore.numbers"));
        numbers.setHelperText(Say.text("retention.restore.numbers.help"));
        numbers.setWidthFull();
        Div found = new Div();
        show(numbers, found);
        foot(Buttons.plain(
                "retention.restore.find", "search", () -> tell(found, names, company, reapply, numbers.getValue())));
    }

    private static void tell(Div found, Names names, CompanyKey company, Reapply reapply, String numbers) {
        List<String> asked = Arrays.stream(numbers.split("[\\s,;]+", -1))
                .filter(number -> !number.isBlank())
                .toList();
        Map<String, List<ReapplyEntry>> matches = reapply.match(company, asked);
        found.removeAll();
        if (matches.isEmpty()) {
            found.add(new Paragraph(Say.text("retention.restore.nobody")));
            return;
        }
        Facts facts = new Facts();
        matches.forEach((number, entries) -> facts.add(
                number,
                entries.stream().map(entry -> words(entry, names, company)).collect(Collectors.joining("; "))));
        found.add(facts);
    }

    private static String words(ReapplyEntry entry, Names names, CompanyKey company) {
        String what = entry.categories().equals("all")
                ? Say.text("retention.restore.all")
                : Arrays.stream(entry.categories().split(",", -1))
                        .map(key -> names.inCompany(company, key))
                        .collect(Collectors.joining(", "));
        return Say.date(entry.erasedOn()) + " " + what;
    }
}
