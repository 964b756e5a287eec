package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.desk.kit.Say;

/** A letter as a PDF to be taken along. Asks again whether the person may have it. */
final class LetterFile {

    private LetterFile() {}

    static Anchor of(CaseServices services, Letter letter) {
        DownloadHandler paper = DownloadHandler.fromInputStream(event -> {
            byte[] pdf = services.letters().paper(letter.id());
            return new DownloadResponse(
                    new ByteArrayInputStream(pdf), letter.kind().key() + ".pdf", "application/pdf", pdf.length);
        });
        return new Anchor(paper, AttachmentType.DOWNLOAD, Say.text("case.letter.pdf"));
    }
}
