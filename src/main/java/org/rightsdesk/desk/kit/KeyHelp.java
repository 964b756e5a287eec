package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** All keys at a glance, and the switch that turns single letters off (WCAG 2.1.4). */
public final class KeyHelp extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final List<String> LIST =
            List.of("J", "K", "Enter", "X", "N", "O", "S", "P", "/", "F", "1–9", "Esc");
    private static final List<String> FILE = List.of("G S", "G K", "G A", "G V", "T", "R", "M", "Esc");
    private static final List<String> EVERYWHERE = List.of("?", "G L", "G P", "G M");

    private KeyHelp() {
        setHeaderTitle(Say.text("worklist.keys"));
        Div columns = new Div(
                column("worklist.keys.list", "worklist.key.", LIST),
                new Div(
                        column("worklist.keys.file", "file.key.", FILE),
                        column("worklist.keys.everywhere", "worklist.key.", EVERYWHERE)));
        columns.addClassName("rd-keys");
        Checkbox letters = new Checkbox(Say.text("worklist.keys.on"));
        letters.getElement().executeJs("this.checked = window.rdWorklist.keysOn()");
        letters.getElement()
                .executeJs("this.addEventListener('change', () => window.rdWorklist.switchKeys(this.checked))");
        Span hint = new Span(Say.text("worklist.keys.hint"));
        hint.addClassName("rd-hint");
        add(columns);
        getFooter().add(letters, hint, Buttons.plain("desk.close", "x", this::close));
    }

    public static void show() {
        new KeyHelp().open();
    }

    private static Div column(String heading, String texts, List<String> keys) {
        DescriptionList list = new DescriptionList();
        for (String key : keys) {
            DescriptionList.Term term = new DescriptionList.Term();
            for (String cap : key.split(" ", -1)) {
                Span face = new Span(cap);
                face.addClassName("rd-key");
                term.add(face);
            }
            list.add(term, new DescriptionList.Description(Say.text(texts + name(key))));
        }
        return new Div(new H3(Say.text(heading)), list);
    }

    private static String name(String key) {
        return switch (key) {
            case "/" -> "slash";
            case "?" -> "help";
            case "1–9" -> "digits";
            default -> key.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        };
    }
}
