package org.rightsdesk.desk.company;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.rightsdesk.company.DataCategory;
import org.rightsdesk.desk.kit.Badge;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;

/** The categories of data with legal basis, origin, source and retention. */
class CategoriesPanel extends Panel {

    private static final long serialVersionUID = 1L;

    CategoriesPanel(List<DataCategory> categories) {
        super(Say.text("profile.categories"));
        addClassName("rd-full");
        end(Integer.toString(categories.size()));
        Table table = new Table(Say.text("profile.categories"), "category", "basis", "origin", "source", "retention");
        categories.forEach(category -> table.row(
                name(category),
                category.bases().isEmpty()
                        ? missing()
                        : Table.words(FactsPanel.words("profile.basis", category.bases())),
                Table.words(Say.of("profile.origin", category.origin())),
                Table.words(category.sources().stream()
                        .map(source -> source.in(Say.language()))
                        .collect(Collectors.joining(", "))),
                retention(category)));
        show(table);
    }

    private static Component name(DataCategory category) {
        Div name = new Div(new Span(category.name().in(Say.language())));
        if (category.aboutOthers()) {
            name.add(new Badge(Tone.SOON, "users", Say.text("profile.category.about-others")));
        }
        if (category.secret()) {
            name.add(new Badge(Tone.LATE, "lock", Say.text("profile.category.secret")));
        }
        name.addClassName("rd-with-badges");
        return name;
    }

    private static Component retention(DataCategory category) {
        if (category.retention() == null || !category.retentionStated()) {
            return missing();
        }
        Div cell = new Div(new Span(RetentionWords.of(category.retention())));
        if (category.retention().reviewNeeded()) {
            cell.add(new Badge(Tone.SOON, "triangle-alert", Say.text("profile.category.review")));
        }
        cell.addClassName("rd-with-badges");
        return cell;
    }

    private static Component missing() {
        return new Badge(Tone.LATE, "circle-alert", Say.text("profile.missing"));
    }
}
