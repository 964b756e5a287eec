package org.rightsdesk.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.rightsdesk.testing.Web;

/** What a customer's browser must fetch: the page and its style, as sent without compression. */
final class PagesBench {

    private final int port;
    private final Consumer<String> report;

    PagesBench(int port, Consumer<String> report) {
        this.port = port;
        this.report = report;
    }

    void weigh() {
        String sent = new Web(port)
                .multipart("/request/kauhajoki?lang=fi", Map.of("email", "paino@example.com"), null)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("/received.*", "");
        for (String path : List.of("/", "/request/kauhajoki", sent)) {
            Web web = new Web(port);
            String page = web.get(path).body();
            int styles = Jsoup.parse(page).select("link[rel=stylesheet]").eachAttr("href").stream()
                    .mapToInt(style -> bytes(web.get(style).body()))
                    .sum();
            report.accept(String.format(
                    Locale.ROOT,
                    "weight: %s %.1f kB, of which style %.1f kB",
                    path.startsWith("/status") ? "status page" : path.equals("/") ? "front page" : "request form",
                    (bytes(page) + styles) / 1000.0,
                    styles / 1000.0));
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
