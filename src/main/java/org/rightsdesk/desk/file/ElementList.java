package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.rightsdesk.correspondence.Element;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Say;

/** What the letter must hold (C.9), and what of it is still missing. */
class ElementList extends Section {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();
    private final Span sum = new Span();

    ElementList() {
        addClassName("rd-elements");
        sum.addClassName("rd-hint");
        sum.getElement().setAttribute("aria-live", "polite");
        add(new H3(Say.text("file.elements")), sum, list);
    }

    /**
     * @param elements true for what is there
     * @param reasoned whether every part that is kept has its ground and its day
     * @return whether nothing is missing, so that the letter may leave
     */
    boolean show(Map<Element, Boolean> elements, boolean reasoned) {
        list.removeAll();
        if (!reasoned) {
            line(Say.text("file.elements.grounds"), false);
        }
        elements.forEach((element, there) -> line(Say.capital(element.nameKey()), there));
        long missing = elements.values().stream().filter(there -> !there).count() + (reasoned ? 0 : 1);
        sum.setText(Say.text("file.elements.missing", missing));
        return missing == 0;
    }

    private void line(String words, boolean there) {
        Span state = new Span(Say.text(there ? "file.elements.there" : "file.elements.lacking"));
        state.addClassName(there ? "rd-sr" : "rd-lacking");
        ListItem item = new ListItem(Icons.of(there ? "circle-check" : "circle-alert"), new Span(words), state);
        item.getElement().setAttribute("data-there", there);
        list.add(item);
    }
}
