package org.rightsdesk.correspondence.mail;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** HTML as a person would read it aloud: text and line breaks, no styles, no scripts. */
final class HtmlText {

    private static final String LINES = "br,p,div,li,tr,h1,h2,h3,h4,h5,h6,blockquote";

    private HtmlText() {}

    static String plain(String html) {
        Document page = Jsoup.parse(html);
        page.select("style,script,head,title").remove();
        StringBuilder text = new StringBuilder();
        page.body().traverse(new Reader(text));
        return text.toString()
                .replace('\u00a0', ' ')
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private record Reader(StringBuilder text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.text());
            } else if (node instanceof Element element && element.is(LINES)) {
                text.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.is("p,tr,blockquote")) {
                text.append('\n');
            }
        }
    }
}
