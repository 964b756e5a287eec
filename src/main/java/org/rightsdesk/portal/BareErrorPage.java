package org.rightsdesk.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Texts;

/** What is so broken that the server turns it away before any page is asked: a short answer in all languages instead of the server's own. */
final class BareErrorPage extends ErrorReportValve {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"><title>%s</title><meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" href="data:,"><link rel="stylesheet" href="/frontend/public.css"></head>
            <body><main><div class="narrow">%s</div></main></body></html>
            """;
    private static final String PART = "<section lang=\"%1$s\"><%2$s>%3$s</%2$s><p>%4$s</p></section>";

    private final Texts texts;

    BareErrorPage(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void report(Request request, Response response, Throwable cause) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src data:");
            response.getReporter().write(page());
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String page() {
        String parts = Arrays.stream(Language.values()).map(this::part).collect(Collectors.joining());
        return PAGE.formatted(Language.FI.tag(), texts.text(Language.FI, "portal.error.bad-request.title"), parts);
    }

    private String part(Language language) {
        return PART.formatted(
                language.tag(),
                language == Language.FI ? "h1" : "h2",
                texts.text(language, "portal.error.bad-request.title"),
                texts.text(language, "portal.error.bad-request.text"));
    }
}
