package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Role;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.identity.CaseMarks;
import org.rightsdesk.identity.Mark;
import org.rightsdesk.request.Submission;

/** What is to be known of the person: marks that change the ladder or the care taken (R54, B.4, C.2), and the identity code (R41). */
class PersonPanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient CaseMarks marks;
    private final transient Submission submission;
    private final Runnable changed;

    PersonPanel(CaseServices services, Submission submission, Runnable changed) {
        super(Say.text("person.title"));
        this.marks = services.identityDoors().marks();
        this.submission = submission;
        this.changed = changed;
        Set<Mark> set = marks.of(submission.id());
        boolean may = services.access().may(submission.company(), Role.HANDLER, Role.DECIDER);
        show(set.isEmpty() ? nothing() : list(set, may), new IdentityCodeBlock(services, submission, changed));
        if (may && set.size() < Mark.values().length) {
            foot(Buttons.plain("person.mark", "plus", () -> add(set)));
        }
    }

    private UnorderedList list(Set<Mark> set, boolean may) {
        UnorderedList items = new UnorderedList();
        items.addClassName("rd-papers");
        Arrays.stream(Mark.values()).filter(set::contains).forEach(mark -> items.add(item(mark, may)));
        return items;
    }

    private static Paragraph nothing() {
        Paragraph none = new Paragraph(Say.text("person.no-marks"));
        none.addClassName("rd-hint");
        return none;
    }

    private ListItem item(Mark mark, boolean may) {
        Span care = new Span(Say.text(mark.nameKey() + ".care"));
        care.addClassName("rd-hint");
        Div words = new Div(new Span(Say.text(mark.nameKey())), care);
        words.addClassName("rd-cell");
        ListItem item = new ListItem(Icons.of("info"), words);
        if (may) {
            item.add(Buttons.icon("person.unmark", "x", () -> remove(mark)));
        }
        return item;
    }

    private void add(Set<Mark> set) {
        List<Mark> left =
                Arrays.stream(Mark.values()).filter(each -> !set.contains(each)).toList();
        Select<Mark> mark = new Select<>();
        mark.setLabel(Say.text("person.mark.which"));
        mark.setItems(left);
        mark.setItemLabelGenerator(each -> each == null ? "" : Say.text(each.nameKey()));
        TextArea why = StepForm.words("person.mark.why");
        Ask.open(
                "person.mark",
                new Div(mark, why),
                () -> marks.set(submission.id(), chosen(mark), why.getValue()),
                changed);
    }

    private void remove(Mark mark) {
        TextArea why = StepForm.words("person.unmark.why");
        Div form = new Div(new Paragraph(Say.text(mark.nameKey())), why);
        Ask.open("person.unmark", form, () -> marks.remove(submission.id(), mark, why.getValue()), changed);
    }

    static <T> T chosen(Select<T> select) {
        T value = select.getValue();
        if (value == null) {
            throw new Refusal("refusal.nothing-chosen");
        }
        return value;
    }
}
