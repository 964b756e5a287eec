package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.worklist.SavedView;
import org.rightsdesk.worklist.SavedViews;
import org.rightsdesk.worklist.WorkFilter;

/** Keeps the present filters under a name, or renames and deletes what was kept. */
class ViewDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 40;

    private final TextField name = new TextField(Say.text("worklist.save.name"));
    private final Attempt attempt = new Attempt();
    private final Runnable done;

    private ViewDialog(String title, Runnable done) {
        this.done = done;
        setHeaderTitle(title);
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(LONGEST_NAME);
        getFooter().add(Buttons.plain("desk.cancel", "x", this::close));
    }

    static void save(WorkFilter filter, SavedViews views, Set<CompanyKey> mine, Names names, Runnable done) {
        ViewDialog dialog = new ViewDialog(Say.text("worklist.save.title"), done);
        ComboBox<CompanyKey> share = new ComboBox<>(Say.text("worklist.save.share"));
        share.setItems(
                mine.stream().sorted(Comparator.comparing(CompanyKey::value)).toList());
        share.setItemLabelGenerator(names::shortName);
        share.setPlaceholder(Say.text("worklist.save.alone"));
        share.setClearButtonVisible(true);
        share.setHelperText(Say.text("worklist.save.help"));
        dialog.show(share);
        dialog.getFooter()
                .add(Buttons.primary(
                        "worklist.save.do",
                        "check",
                        () -> dialog.run(() -> views.save(dialog.name.getValue(), filter, share.getValue()))));
        dialog.open();
    }

    static void change(SavedView view, SavedViews views, Runnable done) {
        ViewDialog dialog = new ViewDialog(Say.text("worklist.save.change"), done);
        dialog.name.setValue(view.name());
        dialog.show(null);
        dialog.getFooter()
                .add(
                        Buttons.plain("worklist.save.delete", "trash", () -> dialog.run(() -> views.delete(view.id()))),
                        Buttons.primary(
                                "worklist.save.rename",
                                "check",
                                () -> dialog.run(() -> views.rename(view.id(), dialog.name.getValue()))));
        dialog.open();
    }

    private void show(@Nullable ComboBox<?> more) {
        Div form = new Div(name);
        if (more != null) {
            form.add(more);
        }
        form.add(attempt);
        form.addClassNames("rd-form", "rd-dialog");
        add(form);
    }

    private void run(Runnable verb) {
        if (attempt.run(verb)) {
            close();
            done.run();
        }
    }
}
