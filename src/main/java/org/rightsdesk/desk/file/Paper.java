package org.rightsdesk.desk.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.desk.kit.Attempt;
import org.rightsdesk.desk.kit.Buttons;
import org.rightsdesk.desk.kit.Icons;
import org.rightsdesk.desk.kit.Notice;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.desk.kit.Tone;
import org.rightsdesk.documents.Content;
import org.rightsdesk.documents.Document;
import org.rightsdesk.identity.PersonalText;

/**
 * One paper, as its type allows: an image or a text is shown on the spot, a PDF by the browser in a page of its own, anything else is
 * only fetched. Each opening asks again whether the person may have it, and is noted.
 */
class Paper {

    private static final Set<String> IMAGES = Set.of("image/png", "image/jpeg", "image/webp");
    private static final Set<String> TEXTS = Set.of("text/plain", "text/csv", "application/json", "message/rfc822");
    private static final String PDF = "application/pdf";
    private static final int SHOWN = 100_000;

    /** Whatever a file holds runs nothing and reaches nothing; the browser's own viewer of PDF needs the objects. */
    private static final String POLICY = "default-src 'none'; object-src 'self'; img-src 'self' data:;"
            + " style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final CaseServices services;
    private final Document document;

    Paper(CaseServices services, Document document) {
        this.services = services;
        this.document = document;
    }

    /** The name, to be opened. */
    Component name() {
        String type = document.mediaType();
        if (type.equals(PDF)) {
            Anchor open = new Anchor(content().inline(), AttachmentType.INLINE, named());
            open.setTarget(AnchorTarget.BLANK);
            open.getElement().setAttribute("rel", "noopener");
            open.setAriaLabel(Say.text("file.papers.new-tab", named()));
            return open;
        }
        if (IMAGES.contains(type) || TEXTS.contains(type)) {
            Button open = new Button(named(), click -> look());
            open.addThemeVariants(ButtonVariant.TERTIARY);
            open.addClassName("rd-as-link");
            open.setAriaLabel(Say.text("file.papers.look", named()));
            return open;
        }
        return new Anchor(content(), AttachmentType.DOWNLOAD, named());
    }

    Anchor fetch() {
        Anchor fetch = new Anchor(content(), AttachmentType.DOWNLOAD, "");
        fetch.add(Icons.of("download"));
        fetch.setAriaLabel(Say.text("file.papers.fetch", named()));
        fetch.setTitle(Say.text("file.papers.fetch", named()));
        return fetch;
    }

    private void look() {
        Attempt.orToast(() -> {
            Dialog dialog = new Dialog(named());
            dialog.addClassName("rd-preview");
            dialog.add(IMAGES.contains(document.mediaType()) ? image() : text());
            dialog.getFooter().add(Buttons.plain("desk.close", "x", dialog::close));
            dialog.open();
        });
    }

    /** What the browser cannot draw is said, and the file itself offered. */
    private Div image() {
        Div place = new Div(new Image(content().inline(), named()));
        place.getElement().getChild(0).addEventListener("error", broken -> {
            Anchor fetch = new Anchor(content(), AttachmentType.DOWNLOAD, Say.text("file.papers.fetch", named()));
            place.removeAll();
            place.add(new Notice(Tone.SOON, Say.text("file.papers.not-shown")).alert(), new Paragraph(fetch));
        });
        return place;
    }

    private String named() {
        return PersonalText.masked(document.fileName());
    }

    private Pre text() {
        String text = new String(services.documents().open(document.id()).bytes(), StandardCharsets.UTF_8);
        Pre pre = new Pre(text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
        pre.getElement().setAttribute("tabindex", "0");
        pre.addClassName("rd-prose");
        return pre;
    }

    private InputStreamDownloadHandler content() {
        return DownloadHandler.fromInputStream(event -> {
            try {
                Content content = services.documents().open(document.id());
                event.getResponse().setHeader("Content-Security-Policy", POLICY);
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
