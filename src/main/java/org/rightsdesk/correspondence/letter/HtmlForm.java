package org.rightsdesk.correspondence.letter;

import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A letter as HTML: one column of 600 px, no picture, nothing that reports back. */
@Component
public class HtmlForm {

    private final ITemplateEngine engine;

    HtmlForm(ITemplateEngine engine) {
        this.engine = engine;
    }

    public String of(Draft draft) {
        Context context = new Context(draft.language().locale());
        context.setVariable("letter", draft);
        return engine.process("letters/letter", context);
    }
}
