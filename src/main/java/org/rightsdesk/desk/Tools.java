package org.rightsdesk.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import org.rightsdesk.common.Language;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.GuideSection;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;

/** The guide, language and light or dark mode, at the right end of the top line. */
class Tools extends Div {

    private static final long serialVersionUID = 1L;

    private final Anchor help = new Anchor(Paths.HELP, Icons.of("book-open"), new Span(Say.text("help.link")));

    /** @param chosen keeps the chosen language for the person */
    Tools(SerializableConsumer<Language> chosen) {
        addClassName("rd-tools");
        help.setAriaLabel(Say.text("help.link"));
        help.addClassName("rd-help-link");
        add(help, languages(chosen), mode());
    }

    /** The guide opens where it tells about the page. */
    void helpWith(GuideSection section) {
        help.setHref(section.path());
    }

    private static MenuBar languages(SerializableConsumer<Language> chosen) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        Span present = new Span(Say.language().tag().toUpperCase(Locale.ROOT));
        Div symbol = new Div(Icons.of("languages"), present);
        symbol.addClassName("rd-language");
        MenuItem root = bar.addItem(symbol);
        root.setAriaLabel(Say.text("desk.language") + ": "
                + Say.text("desk.language." + Say.language().tag()));
        for (Language language : Language.values()) {
            MenuItem item = root.getSubMenu().addItem(Say.text("desk.language." + language.tag()), click -> {
                chosen.accept(language);
                Habits.choose(language);
            });
            item.setCheckable(true);
            item.setChecked(language == Say.language());
            item.getElement().setAttribute("lang", language.tag());
        }
        return bar;
    }

    private static Button mode() {
        Button button = Buttons.icon("desk.theme.dark", "moon", () -> {});
        button.addClickListener(click -> button.getElement()
                .executeJs("return getComputedStyle(document.documentElement).colorScheme === 'dark'"
                        + " || (getComputedStyle(document.documentElement).colorScheme !== 'light'"
                        + " && matchMedia('(prefers-color-scheme: dark)').matches)")
                .then(Boolean.class, dark -> switchFrom(button, dark)));
        return button;
    }

    private static void switchFrom(Button button, boolean dark) {
        Habits.chooseMode(!dark);
        String label = Say.text(dark ? "desk.theme.dark" : "desk.theme.light");
        button.setIcon(Icons.of(dark ? "moon" : "sun"));
        button.setAriaLabel(label);
        button.setTooltipText(label);
        UI.getCurrent().getPage().setTitle(UI.getCurrent().getInternals().getTitle());
    }
}
