package org.rightsdesk.correspondence;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/** A page on paper as a PDF that everybody can read: tagged (PDF/UA), with its language and title, its fonts in it. */
public final class Paper {

    private Paper() {}

    /** @param page as HTML with its language, a title and the style of {@code templates/letters/paper.html} */
    public static byte[] pdf(String page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> PaperFont.of("Regular"), PaperFont.FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> PaperFont.of("SemiBold"), PaperFont.FAMILY, 600, FontStyle.NORMAL, true);
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
}
