package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Uploads;
import org.rightsdesk.documents.Content;
import org.rightsdesk.documents.Document;

/** The papers of the case: to be read and added. A download asks again whether the person may have it. */
class PapersPanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient CaseServices services;
    private final transient CaseFile file;
    private final Div list = new Div();

    PapersPanel(CaseServices services, CaseFile file) {
        super(Say.text("case.papers"));
        this.services = services;
        this.file = file;
        Attempt attempt = new Attempt();
        Upload upload = Uploads.upload(UploadHandler.inMemory((metadata, bytes) -> {
            if (attempt.run(() -> services.documents()
                    .add(file.submission().id(), file.id(), metadata.fileName(), bytes, Document.Source.STAFF))) {
                fill();
            }
        }));
        show(list, attempt, upload);
        fill();
    }

    private void fill() {
        List<Document> documents = services.documents().of(file.submission().id());
        end(Integer.toString(documents.size()));
        list.removeAll();
        if (documents.isEmpty()) {
            Paragraph none = new Paragraph(Say.text("case.papers.none"));
            none.addClassName("rd-hint");
            list.add(none);
            return;
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("rd-papers");
        documents.forEach(document -> items.add(item(document)));
        list.add(items);
    }

    private ListItem item(Document document) {
        Anchor name = new Anchor(download(document), AttachmentType.DOWNLOAD, document.fileName());
        Span about = new Span(Say.moment(document.addedAt()) + " · " + Uploads.size(document.size()));
        about.addClassName("rd-hint");
        Div words = new Div(name, about);
        words.addClassName("rd-cell");
        return new ListItem(Icons.of("file-text"), words);
    }

    private DownloadHandler download(Document document) {
        return DownloadHandler.fromInputStream(event -> {
            try {
                Content content = services.documents().open(document.id());
                return new DownloadResponse(
                        new ByteArrayInputStream(content.bytes()),
                        content.document().fileName(),
                        content.document().mediaType(),
                        content.bytes().length);
            } catch (NotFound gone) {
                return DownloadResponse.error(404);
            }
        });
    }
}
