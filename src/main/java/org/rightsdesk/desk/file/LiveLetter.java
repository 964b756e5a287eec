package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Map;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.RightsRequest;

/** A letter as it grows while somebody types, and what it still lacks. */
class LiveLetter extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CaseServices services;
    private final transient RightsRequest request;
    private final LetterKind kind;
    private final LetterSheet sheet = new LetterSheet("");
    private final ElementList elements = new ElementList();

    LiveLetter(CaseServices services, RightsRequest request, LetterKind kind) {
        this.services = services;
        this.request = request;
        this.kind = kind;
        addClassName("rd-letter-side");
        add(new H3(Say.text("case.letter.preview")), sheet, elements);
    }

    /**
     * @param extra what the letter is given beside the case
     * @param reasoned whether every part that is kept has its ground and its day
     * @return whether the letter may leave
     */
    boolean show(Map<String, ?> extra, boolean reasoned) {
        sheet.show(services.letters().previewHtml(kind, request.submissionId(), request.id(), extra));
        return elements.show(services.letters().elements(kind, request.submissionId(), request.id(), extra), reasoned);
    }
}
