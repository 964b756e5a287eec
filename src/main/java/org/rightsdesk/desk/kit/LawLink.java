package org.rightsdesk.desk.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rightsdesk.request.Citation;
import org.rightsdesk.request.Law;

/** Where the article behind a field can be read, in the official text and the reader's language. Opened by the reader only. */
final class LawLink {

    /** The article of the GDPR by the key of the words beside the field. */
    private static final Map<String, Integer> ARTICLES = Map.of(
            "case.identity.law", 12,
            "case.question.law", 12,
            "case.restrict.law", 18,
            "case.carry-out.law", 5,
            "case.recipient.law", 19,
            "case.outcome.law", 12,
            "case.reasons.law", 12);

    private static final String TEXT =
            "https://eur-lex.europa.eu/legal-content/%s/TXT/HTML/?uri=CELEX:32016R0679#art_%d";

    private LawLink() {}

    static Optional<Anchor> of(String key) {
        return Optional.ofNullable(ARTICLES.get(key)).map(LawLink::link);
    }

    /** The article of a right itself; none where another act gives it (R49). */
    static Optional<Anchor> of(Citation citation) {
        return article(citation).map(LawLink::link);
    }

    static Optional<Integer> article(Citation citation) {
        return citation.law() == Law.GDPR ? Optional.of(Integer.valueOf(citation.article())) : Optional.empty();
    }

    private static Anchor link(int article) {
        String address = TEXT.formatted(Say.language().tag().toUpperCase(Locale.ROOT), article);
        Anchor link = new Anchor(address, Say.text("file.law", article), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.addClassName("rd-law-link");
        return link;
    }
}
