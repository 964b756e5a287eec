package org.rightsdesk.desk.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.rightsdesk.desk.Frame;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.DeskView;
import org.rightsdesk.desk.kit.EmptyState;
import org.rightsdesk.desk.kit.GuideSection;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Names;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.request.CaseSearch;
import org.rightsdesk.request.FoundCase;

/**
 * Finds a case by what a customer on the telephone knows. The task list holds only what waits; here ended cases are found too. What
 * was searched for is a person's name as often as not: it stands in the session, never in the address.
 */
@Route(value = Paths.CASES, layout = Frame.class)
@PermitAll
class CasesView extends DeskView {

    private static final long serialVersionUID = 1L;
    private static final String LAST = "rightsdesk.cases.searched";
    private static final int TYPING_PAUSE_MS = 400;

    private final transient CaseSearch search;
    private final transient Names names;
    private final TextField words = new TextField(Say.text("cases.search"));
    private final Div found = new Div();

    CasesView(CaseSearch search, Names names) {
        this.search = search;
        this.names = names;
        heading(Say.text("cases.title"), Say.text("cases.sub"));
        words.setHelperText(Say.text("cases.search.help"));
        words.setPrefixComponent(Icons.of("search"));
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.setAutofocus(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_PAUSE_MS);
        words.setValue(VaadinSession.getCurrent().getAttribute(LAST) instanceof String last ? last : "");
        words.addValueChangeListener(change -> show());
        words.addClassName("rd-case-search");
        found.getElement().setAttribute("aria-live", "polite");
        add(words, found);
        show();
    }

    @Override
    public GuideSection guide() {
        return GuideSection.TASK_LIST;
    }

    private void show() {
        VaadinSession.getCurrent().setAttribute(LAST, words.getValue());
        found.removeAll();
        found.add(result());
    }

    private Component result() {
        if (words.getValue().strip().length() < CaseSearch.LEAST_LETTERS) {
            return new EmptyState(Tone.INFO, "search", Say.text("cases.begin.title"), Say.text("cases.begin.text"));
        }
        List<FoundCase> cases = search.find(words.getValue());
        return cases.isEmpty()
                ? new EmptyState(
                        Tone.INFO,
                        "search",
                        Say.text("cases.none.title"),
                        Say.text("cases.none.text"),
                        Buttons.plain("cases.clear", "x", words::clear))
                : new CaseTable(cases, names);
    }
}
