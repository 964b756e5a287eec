package org.rightsdesk.desk.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.rightsdesk.common.Language;

/**
 * The text of {@code docs/handling*.md}, packed into the application: block by block, each heading with an anchor of its own. The anchors
 * are the English ones in every language: headings stand in the same order, so an address leads to its section in the reader's words.
 */
final class Guide {

    private Guide() {}

    /** The blocks below the title. */
    static List<Element> blocks(Language language) {
        Element body = body(language);
        List<Element> headings = headings(body);
        List<String> anchors = headings(body(Language.EN)).stream()
                .map(heading -> anchor(heading.text()))
                .toList();
        IntStream.range(0, headings.size()).forEach(place -> headings.get(place).id(anchors.get(place)));
        return body.children();
    }

    /** The whole text as a page's body, its title left out. */
    private static Element body(Language language) {
        String html = HtmlRenderer.builder()
                .escapeHtml(true)
                .build()
                .render(Parser.builder().build().parse(text(language)));
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("h1").remove();
        return body;
    }

    private static List<Element> headings(Element body) {
        return body.select("h2, h3");
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

    private static String text(Language language) {
        String ending = language == Language.EN ? ".md" : "." + language.tag() + ".md";
        try (InputStream in = open("/guide/handling" + ending)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(Guide.class.getResourceAsStream(path), path);
    }
}
