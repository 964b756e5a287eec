package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.rightsdesk.request.Citation;

/** A field with its reason of law beside it. */
public class WithLaw extends Div {

    private static final long serialVersionUID = 1L;

    /** @param key the texts {@code key.title} and {@code key.text} */
    public WithLaw(Component field, String key) {
        this(field, key, LawLink.of(key));
    }

    /** As above, for words that hold for every right: the link leads to the article of this one. */
    public WithLaw(Component field, String key, Citation right) {
        this(field, key, LawLink.of(right));
    }

    private WithLaw(Component field, String key, Optional<Anchor> link) {
        addClassName("rd-with-law");
        Span title = new Span(Say.text(key + ".title"));
        title.addClassName("rd-law-title");
        Div law = new Div(title, new Span(Say.together(Say.text(key + ".text"))));
        link.ifPresent(law::add);
        law.addClassName("rd-law");
        Div place = new Div(field);
        place.addClassName("rd-form");
        add(place, law);
    }
}
