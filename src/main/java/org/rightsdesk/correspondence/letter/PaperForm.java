package org.rightsdesk.correspondence.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.rightsdesk.common.Dates;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.company.Company;
import org.rightsdesk.correspondence.Letter;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * A letter on the company's paper, as a PDF that everybody can read: tagged (PDF/UA), with its language and title, its fonts in it.
 * Says what the stored letter says, to the word.
 */
@Component
public class PaperForm {

    private static final String FAMILY = "Source Sans 3";

    private final ITemplateEngine engine;

    PaperForm(ITemplateEngine engine) {
        this.engine = engine;
    }

    public byte[] of(Letter letter, Company company) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> font("Regular"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("SemiBold"), FAMILY, 600, FontStyle.NORMAL, true);
        builder.withProducer("Rightsdesk");
        builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(page(letter, company))), "/");
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("Letter " + letter.id() + " cannot be put on paper", e);
        }
        return pdf.toByteArray();
    }

    private String page(Letter letter, Company company) {
        Context context = new Context(letter.language().locale());
        context.setVariable("language", letter.language().tag());
        context.setVariable("subject", letter.subject());
        context.setVariable("company", company);
        context.setVariable("initial", company.name().substring(0, 1));
        context.setVariable("to", addressee(letter));
        context.setVariable("day", Dates.plain(Helsinki.dayOf(letter.writtenAt()), letter.language()));
        context.setVariable("body", PaperBody.of(letter.html()));
        return engine.process("letters/paper", context);
    }

    private static List<String> addressee(Letter letter) {
        List<String> lines = new ArrayList<>();
        if (letter.postalAddress() != null) {
            letter.postalAddress().lines().map(String::strip).forEach(lines::add);
        }
        return lines;
    }

    private static InputStream font(String weight) {
        String name = "/fonts/SourceSans3-" + weight + ".ttf";
        return Objects.requireNonNull(PaperForm.class.getResourceAsStream(name), name);
    }
}
