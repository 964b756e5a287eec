package org.rightsdesk.correspondence.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rightsdesk.correspondence.Letter;

/** What every mail keeps to: small, readable light and dark, from the company, and nothing in it that reports back. */
final class MailLook {

    private static final int LARGEST = 30 * 1024;

    private MailLook() {}

    static void check(String text, String html, String company) {
        assertThat(bytes(text) + bytes(html)).as("both forms together").isLessThan(LARGEST);
        assertThat(html)
                .contains("name=\"color-scheme\" content=\"light dark\"", "prefers-color-scheme: dark")
                .doesNotContain("url(", "@import", "http-equiv");
        Document page = Jsoup.parse(html);
        assertThat(page.select(
                        "img, script, link, iframe, object, embed, video, audio, form, [src], [srcset], [background]"))
                .isEmpty();
        assertThat(page.select("a").eachAttr("href")).allMatch(Letter.LINK::equals);
        assertThat(page.text()).contains(company);
        assertThat(text).contains(company);
        assertThat(page.select("html").attr("lang")).isNotEmpty();
    }

    /** Whoever reads the plain text reads every word of the other form, in the same order, and nothing else but rulers. */
    static void saysTheSame(String text, String html) {
        Document page = Jsoup.parse(html);
        page.select("a").forEach(link -> link.appendText(" " + link.attr("href")));
        String plain = text.substring(text.indexOf("\n\n"));
        assertThat(words(plain)).containsExactlyElementsOf(words(page.body().text()));
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[\\s\u00a0]+"))
                .map(word -> word.replaceAll(":$", ""))
                .filter(word -> !word.isEmpty() && !word.matches("-+"))
                .toList();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
