package org.rightsdesk.correspondence.letter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.Dates;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.company.Company;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.Paper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * A letter on the company's paper, as a PDF that everybody can read: tagged (PDF/UA), with its language and title, its fonts in it.
 * Says what the stored letter says, to the word.
 */
@Component
public class PaperForm {

    private final ITemplateEngine engine;

    PaperForm(ITemplateEngine engine) {
        this.engine = engine;
    }

    /** @param record what the paper says below the letter of how it was told; null where it was sent */
    public byte[] of(Letter letter, Company company, @Nullable String record) {
        return Paper.pdf(page(letter, company, record));
    }

    private String page(Letter letter, Company company, @Nullable String record) {
        Context context = new Context(letter.language().locale());
        context.setVariable("language", letter.language().tag());
        context.setVariable("subject", letter.subject());
        context.setVariable("company", company);
        context.setVariable("initial", company.name().substring(0, 1));
        context.setVariable("to", addressee(letter));
        context.setVariable("day", Dates.plain(Helsinki.dayOf(letter.writtenAt()), letter.language()));
        context.setVariable("body", PaperBody.of(letter.html()));
        context.setVariable("record", record);
        return engine.process("letters/paper", context);
    }

    private static List<String> addressee(Letter letter) {
        List<String> lines = new ArrayList<>();
        if (letter.postalAddress() != null) {
            letter.postalAddress().lines().map(String::strip).forEach(lines::add);
        }
        return lines;
    }
}
