package org.rightsdesk.desk.retention;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.followup.Retention;
import org.rightsdesk.followup.RetentionAct;
import org.rightsdesk.followup.RetentionClass;
import org.rightsdesk.followup.RetentionItem;
import org.rightsdesk.followup.RetentionRun;

/** The latest run of one company: what it will remove or has removed, counted by kind and class, then case by case. */
class RunPanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient CompanyKey company;
    private final transient Retention retention;
    private final Runnable changed;

    RunPanel(CompanyKey company, Retention retention, Names names, boolean decides, Runnable changed) {
        super(Say.text("retention.of", names.shortName(company)));
        this.company = company;
        this.retention = retention;
        this.changed = changed;
        addClassName("rd-wide");
        Optional<RetentionRun> run = retention.latest(company);
        run.ifPresent(
                latest -> end(Say.text("retention.state." + Say.key(latest.state()), Say.date(latest.plannedOn()))));
        show(run.map(this::content).orElseGet(() -> new Component[] {hint("retention.none-yet")}));
        List<Component> foot = new ArrayList<>();
        foot.add(Buttons.plain("retention.preview", "search", () -> act(() -> retention.preview(company))));
        if (decides) {
            run.filter(latest -> latest.endedAt() == null && any(latest))
                    .ifPresent(latest -> foot.add(Buttons.primary("retention.remove", "trash", () -> ask(latest))));
            foot.add(automatic());
        }
        foot(foot.toArray(Component[]::new));
    }

    private Component[] content(RetentionRun run) {
        List<RetentionItem> items = retention.items(run.id());
        return items.isEmpty()
                ? new Component[] {hint("retention.nothing")}
                : new Component[] {counts(run, items), new ItemList(items)};
    }

    private static Facts counts(RetentionRun run, List<RetentionItem> items) {
        Facts facts = new Facts();
        String words = run.endedAt() == null ? "retention.count" : "retention.count.done";
        for (RetentionAct act : RetentionAct.values()) {
            count(facts, act, null, items, words);
            for (RetentionClass kept : RetentionClass.values()) {
                count(facts, act, kept, items, words);
            }
        }
        return facts;
    }

    private static void count(
            Facts facts, RetentionAct act, @Nullable RetentionClass kept, List<RetentionItem> items, String words) {
        List<RetentionItem> alike = items.stream()
                .filter(item -> item.act() == act && item.keptClass() == kept)
                .toList();
        long stay = alike.stream()
                .filter(item -> item.state() == RetentionItem.State.HELD || item.state() == RetentionItem.State.SKIPPED)
                .count();
        if (!alike.isEmpty()) {
            String name = Say.of("retention.act", act) + (kept == null ? "" : ", " + Say.of("retention.class", kept));
            facts.add(name, Say.text(words, alike.size() - stay, stay));
        }
    }

    private boolean any(RetentionRun run) {
        return retention.items(run.id()).stream().anyMatch(item -> item.state() == RetentionItem.State.PLANNED);
    }

    private void ask(RetentionRun run) {
        Attempt attempt = new Attempt();
        Dialog dialog = new Dialog(Say.text("retention.remove"));
        Div text = new Div(new Paragraph(Say.text("retention.remove.text")), attempt);
        text.addClassNames("rd-form", "rd-dialog");
        dialog.add(text);
        dialog.getFooter().add(Buttons.plain("desk.cancel", "x", dialog::close));
        dialog.getFooter().add(Buttons.inDialog(dialog, "retention.remove.do", "trash", () -> {
            if (attempt.run(() -> retention.confirm(run.id()))) {
                dialog.close();
                changed.run();
            }
        }));
        dialog.open();
    }

    private Checkbox automatic() {
        Checkbox box = new Checkbox(Say.text("retention.automatic"), retention.automatic(company));
        box.addValueChangeListener(change -> act(() -> retention.automatic(company, change.getValue())));
        return box;
    }

    private void act(Runnable verb) {
        Attempt.orToast(verb);
        changed.run();
    }

    private static Paragraph hint(String key) {
        Paragraph words = new Paragraph(Say.text(key));
        words.addClassName("rd-hint");
        return words;
    }
}
