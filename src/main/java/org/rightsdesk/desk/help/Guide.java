package org.rightsdesk.desk.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The text of {@code docs/handling.md}, packed into the application: block by block, each heading with an anchor of its own. */
final class Guide {

    private static final String TEXT = "/guide/handling.md";

    private Guide() {}

    /** The blocks below the title. */
    static List<Element> blocks() {
        String html = HtmlRenderer.builder()
                .escapeHtml(true)
                .build()
                .render(Parser.builder().build().parse(text()));
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("h1").remove();
        body.select("h2, h3").forEach(heading -> heading.id(anchor(heading.text())));
        return body.children();
    }

    /** What stands in an address for a heading, as GitHub makes it. */
    static String anchor(String heading) {
        return heading.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9 -]", "")
                .replace(' ', '-');
    }

    /** A picture of the guide. */
    static InputStream picture(String name) {
        return open("/guide/" + name);
    }

    private static String text() {
        try (InputStream in = open(TEXT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(Guide.class.getResourceAsStream(path), path);
    }
}
