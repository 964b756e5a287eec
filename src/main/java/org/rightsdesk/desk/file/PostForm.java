package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Facts;
import org.rightsdesk.desk.kit.Say;

/** A letter for paper: print it, post it, say so. */
class PostForm extends StepForm {

    private static final long serialVersionUID = 1L;

    PostForm(StepContext context) {
        super(context);
        context.services().letters().of(context.submissionId()).stream()
                .filter(letter -> letter.state() == Letter.State.POST_WAITING)
                .filter(letter -> letter.caseId().equals(context.caseId()))
                .forEach(letter -> add(sheet(letter)));
        finish();
    }

    private Div sheet(Letter letter) {
        LetterSheet sheet = new LetterSheet(letter.html());
        Facts facts = new Facts()
                .add(Say.text("case.letter.kind"), Say.text(letter.kind().nameKey()))
                .add(Say.text("case.letter.to"), letter.postalAddress());
        Div buttons = new Div(
                new Anchor(paper(letter), AttachmentType.DOWNLOAD, Say.text("case.letter.pdf")),
                Buttons.plain("case.letter.print", "printer", sheet::print),
                Buttons.primary(
                        "case.letter.posted",
                        "mail-check",
                        () -> act(() -> context.services().letters().posted(letter.id()))));
        buttons.addClassName("rd-buttons");
        Div place = new Div(facts, sheet, buttons);
        place.addClassName("rd-form");
        return place;
    }

    /** Asks again whether the person may have it. */
    private DownloadHandler paper(Letter letter) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] pdf = context.services().letters().paper(letter.id());
            return new DownloadResponse(
                    new ByteArrayInputStream(pdf), letter.kind().key() + ".pdf", "application/pdf", pdf.length);
        });
    }
}
