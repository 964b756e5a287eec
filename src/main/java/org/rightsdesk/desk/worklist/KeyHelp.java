package org.rightsdesk.desk.worklist;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Say;

/** All keys at a glance, and the switch that turns single letters off (WCAG 2.1.4). */
class KeyHelp extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final List<String> LIST =
            List.of("J", "K", "Enter", "X", "N", "O", "S", "P", "/", "F", "1–9", "Esc");
    private static final List<String> EVERYWHERE = List.of("?", "G L", "G P", "G M");

    private KeyHelp() {
        setHeaderTitle(Say.text("worklist.keys"));
        Div columns = new Div(column("worklist.keys.list", LIST), column("worklist.keys.everywhere", EVERYWHERE));
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

    static void show() {
        new KeyHelp().open();
    }

    private static Div column(String heading, List<String> keys) {
        DescriptionList list = new DescriptionList();
        for (String key : keys) {
            DescriptionList.Term term = new DescriptionList.Term();
            for (String cap : key.split(" ", -1)) {
                Span face = new Span(cap);
                face.addClassName("rd-key");
                term.add(face);
            }
            list.add(term, new DescriptionList.Description(Say.text("worklist.key." + name(key))));
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
