package org.rightsdesk.desk.file;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import org.rightsdesk.common.Role;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Badge;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Panel;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.desk.kit.Uploads;
import org.rightsdesk.documents.Document;
import org.rightsdesk.identity.PersonalText;

/** The papers of the case: to be looked at, fetched and added, several at once. What is not taken says so at its name. */
class PapersPanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient CaseServices services;
    private final transient CaseFile file;
    private final Div list = new Div();
    private final Div refused = new Div();
    private final Runnable changed;

    PapersPanel(CaseServices services, CaseFile file, Runnable changed) {
        super(Say.text("case.papers"));
        this.services = services;
        this.file = file;
        this.changed = changed;
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
        ListItem item = new ListItem(Icons.of("file-text"), words);
        if (document.removedAt() == null) {
            Paper paper = new Paper(services, document);
            words.add(paper.name(), about);
            item.add(paper.fetch());
            if (document.identityOf() != null) {
                words.add(new Badge(Tone.INFO, "user-check", Say.text("person.document.marked")));
            }
            if (services.access().may(file.request().company(), Role.HANDLER)) {
                item.add(handler(document));
            }
        } else {
            words.add(
                    new Span(PersonalText.masked(document.fileName())),
                    about,
                    hint(Say.text("file.papers.removed", Say.moment(document.removedAt()))));
        }
        return item;
    }

    /** Until the check is decided a picture is needed: it is marked, and goes with the verdict. */
    private Button handler(Document document) {
        return document.identityOf() == null && services.identity().unsettled(file.id())
                ? Buttons.icon("person.document.mark", "user-check", () -> mark(document))
                : Buttons.icon("person.document", "trash", () -> identityDocument(document));
    }

    private void mark(Document document) {
        Div form = new Div(new Paragraph(Say.text("person.document.mark.law")));
        Ask.open(
                "person.document.mark",
                form,
                () -> services.identityDoors().identityDocuments().mark(file.id(), document.id()),
                changed);
    }

    /** Compared and let go at once; that it was there stays (R27). */
    private void identityDocument(Document document) {
        Div form = new Div(new Paragraph(Say.text("person.document.law")));
        Ask.open("person.document", form, () -> services.documents().removeIdentityDocument(document.id()), changed);
    }

    private static Paragraph hint(String words) {
        Paragraph hint = new Paragraph(words);
        hint.addClassName("rd-hint");
        return hint;
    }
}
