package org.rightsdesk.desk.help;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.nodes.Element;
import org.rightsdesk.desk.Frame;
import org.rightsdesk.desk.kit.DeskView;
import org.rightsdesk.desk.kit.Paths;
import org.rightsdesk.desk.kit.Say;

/** The guide for case handlers, in the language of the reader; everything it needs is inside the application. */
@Route(value = Paths.HELP, layout = Frame.class)
@PermitAll
class HelpView extends DeskView {

    private static final long serialVersionUID = 1L;

    /** The page is filled, and its address written, after the browser has looked for the anchor. */
    private static final String TO_THE_SECTION =
            """
            setTimeout(() => {
              const section = document.getElementById(decodeURIComponent(location.hash.slice(1)));
              if (section) {
                section.tabIndex = -1;
                section.scrollIntoView();
                section.focus({ preventScroll: true });
              }
            }, 200);
            """;

    HelpView() {
        heading(Say.text("help.title"), Say.text("help.sub"));
        addClassName("rd-help");
        List<Element> blocks = Guide.blocks(Say.language());
        Article text = new Article();
        text.addClassName("rd-guide");
        blocks.forEach(block -> text.add(block(block)));
        add(new Div(contents(blocks), text));
        getElement().executeJs(TO_THE_SECTION);
    }

    private static Nav contents(List<Element> blocks) {
        UnorderedList list = new UnorderedList();
        blocks.stream()
                .filter(block -> block.nameIs("h2"))
                .map(heading -> link(heading.id(), heading.text()))
                .forEach(list::add);
        Nav nav = new Nav(list);
        nav.setAriaLabel(Say.text("help.contents"));
        return nav;
    }

    private static ListItem link(String anchor, String words) {
        Anchor link = new Anchor(Paths.HELP + "#" + anchor, words);
        link.setRouterIgnore(true);
        return new ListItem(link);
    }

    private static Component block(Element block) {
        Element picture = block.selectFirst("img");
        return picture == null ? new Html(block.outerHtml()) : image(picture.attr("src"), picture.attr("alt"));
    }

    private static Image image(String source, String words) {
        Image image = new Image(handler(source), words);
        image.getElement().setAttribute("loading", "lazy");
        return image;
    }

    private static DownloadHandler handler(String source) {
        return DownloadHandler.fromInputStream(event -> {
                    try (InputStream in = Guide.picture(source)) {
                        byte[] bytes = in.readAllBytes();
                        return new DownloadResponse(
                                new java.io.ByteArrayInputStream(bytes), null, "image/png", bytes.length);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .inline();
    }
}
