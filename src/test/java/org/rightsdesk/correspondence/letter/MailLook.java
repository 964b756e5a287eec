package org.rightsdesk.correspondence.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
