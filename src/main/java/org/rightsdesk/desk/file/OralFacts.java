package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.OralAnswer;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Say;

/** How an answer was told, with the letter as its record (R3). */
class OralFacts extends Div {

    private static final long serialVersionUID = 1L;

    OralFacts(CaseServices services, Letter letter, OralAnswer told) {
        Facts facts = new Facts()
                .add(Say.text("oral.told-at"), Say.moment(told.toldAt()))
                .add(Say.text("oral.told-by"), services.names().colleague(told.toldBy()))
                .add(Say.text("oral.place"), Say.capital(told.place().nameKey()))
                .add(Say.text("oral.means"), Say.text(told.means().nameKey()));
        if (!told.note().isBlank()) {
            facts.add(Say.text("oral.note"), told.note());
        }
        add(facts, LetterFile.of(services, letter));
    }
}
