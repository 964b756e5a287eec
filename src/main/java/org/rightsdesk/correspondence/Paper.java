package org.rightsdesk.correspondence;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/** A page on paper as a PDF that everybody can read: tagged (PDF/UA), with its language and title, its fonts in it. */
public final class Paper {

    private static final String FAMILY = "Source Sans 3";

    private Paper() {}

    /** @param page as HTML with its language, a title and the style of {@code templates/letters/paper.html} */
    public static byte[] pdf(String page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> font("Regular"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("SemiBold"), FAMILY, 600, FontStyle.NORMAL, true);
        builder.withProducer("Rightsdesk");
        builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(page)), "/");
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("A page cannot be put on paper", e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String weight) {
        String name = "/fonts/SourceSans3-" + weight + ".ttf";
        return Objects.requireNonNull(Paper.class.getResourceAsStream(name), name);
    }
}
