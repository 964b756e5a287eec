package org.rightsdesk.correspondence.letter;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A letter as HTML: one column of 600 px, no picture, nothing that reports back. */
@Component
public class HtmlForm {

    /** A case number in the text of the page; the head names it too and is left as it is. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w-])\\p{Lu}-\\d{4}-\\d{4,}(?![\\w-])");

    private static final String IN_ONE_PIECE = "<span class=\"number\" style=\"white-space:nowrap\">$0</span>";

    private final ITemplateEngine engine;

    HtmlForm(ITemplateEngine engine) {
        this.engine = engine;
    }

    public String of(Draft draft) {
        Context context = new Context(draft.language().locale());
        context.setVariable("letter", draft);
        String page = engine.process("letters/letter", context);
        int body = page.indexOf("<body");
        return page.substring(0, body) + NUMBER.matcher(page.substring(body)).replaceAll(IN_ONE_PIECE);
    }
}
