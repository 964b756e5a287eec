package org.rightsdesk.desk.file;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Uploads;
import org.rightsdesk.documents.Document;

/** The papers of the case: to be looked at, fetched and added, several at once. What is not taken says so at its name. */
class PapersPanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient CaseServices services;
    private final transient CaseFile file;
    private final Div list = new Div();
    private final Div refused = new Div();

    PapersPanel(CaseServices services, CaseFile file) {
        super(Say.text("case.papers"));
        this.services = services;
        this.file = file;
        addClassName("rd-papers-panel");
        Upload upload = Uploads.several(UploadHandler.inMemory((metadata, bytes) -> add(metadata.fileName(), bytes)));
        Paragraph rules = hint(Say.text("file.papers.rules"));
        Paragraph readers = hint(Say.text(
                "file.papers.readers", services.names().shortName(file.request().company())));
        show(list, refused, upload, rules, readers);
        fill();
    }

    private void add(String name, byte[] bytes) {
        Attempt attempt = new Attempt();
        if (attempt.run(() ->
                services.documents().add(file.submission().id(), file.id(), name, bytes, Document.Source.STAFF))) {
            fill();
        } else {
            Span title = new Span(name);
            title.addClassName("rd-line1");
            Div line = new Div(title, attempt);
            line.addClassName("rd-refused");
            refused.add(line);
        }
    }

    private void fill() {
        List<Document> documents = services.documents().of(file.submission().id());
        end(Integer.toString(documents.size()));
        list.removeAll();
        if (documents.isEmpty()) {
            list.add(hint(Say.text("case.papers.none")));
            return;
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("rd-papers");
        documents.forEach(document -> items.add(item(document)));
        list.add(items);
    }

    private ListItem item(Document document) {
        Span about = new Span(Say.of("file.papers.source", document.source()) + " · " + Say.moment(document.addedAt())
                + " · " + Uploads.size(document.size()));
        about.addClassName("rd-hint");
        Div words = new Div();
        words.addClassName("rd-cell");
        if (document.removedAt() == null) {
            Paper paper = new Paper(services, document);
            words.add(paper.name(), about);
            Anchor fetch = paper.fetch();
            return new ListItem(Icons.of("file-text"), words, fetch);
        }
        words.add(
                new Span(document.fileName()),
                about,
                hint(Say.text("file.papers.removed", Say.moment(document.removedAt()))));
        return new ListItem(Icons.of("file-text"), words);
    }

    private static Paragraph hint(String words) {
        Paragraph hint = new Paragraph(words);
        hint.addClassName("rd-hint");
        return hint;
    }
}
