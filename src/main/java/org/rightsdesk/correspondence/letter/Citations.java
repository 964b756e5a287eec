package org.rightsdesk.correspondence.letter;

import java.util.Locale;
import org.rightsdesk.request.Citation;
import org.rightsdesk.request.Law;

/** A place in a law as each language writes it (wording.md 5), in the nominative. */
final class Citations {

    private Citations() {}

    static String of(Citation citation, Phrases phrases) {
        String law = phrases.text(
                "letter.law." + citation.law().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return switch (phrases.language()) {
            case FI -> law + " " + (citation.law() == Law.GDPR ? finnishArticle(citation) : finnishSection(citation));
            case SV -> (citation.law() == Law.GDPR ? swedishArticle(citation) : swedishSection(citation)) + " i " + law;
            case EN -> english(citation, law);
        };
    }

    private static String finnishArticle(Citation c) {
        if (c.paragraph() == null) {
            return c.article() + " artikla";
        }
        String paragraph = c.article() + " artiklan " + c.paragraph();
        return c.point() == null ? paragraph + " kohta" : paragraph + " kohdan " + c.point() + " alakohta";
    }

    private static String finnishSection(Citation c) {
        String chapter = c.chapter() == null ? "" : c.chapter() + " luvun ";
        if (c.paragraph() == null) {
            return chapter + c.article() + "\u00a0§";
        }
        String subsection = chapter + c.article() + "\u00a0§:n " + c.paragraph();
        return c.point() == null ? subsection + " momentti" : subsection + " momentin " + c.point() + " kohta";
    }

    private static String swedishArticle(Citation c) {
        return "artikel " + c.article() + (c.paragraph() == null ? "" : "." + c.paragraph())
                + (c.point() == null ? "" : " " + c.point());
    }

    private static String swedishSection(Citation c) {
        return (c.chapter() == null ? "" : c.chapter() + " kap. ")
                + c.article()
                + "\u00a0§"
                + (c.paragraph() == null ? "" : " " + c.paragraph() + "\u00a0mom.")
                + (c.point() == null ? "" : " " + c.point() + "\u00a0punkten");
    }

    private static String english(Citation c, String law) {
        String place = c.article()
                + (c.paragraph() == null ? "" : "(" + c.paragraph() + ")")
                + (c.point() == null ? "" : "(" + c.point() + ")");
        if (c.law() == Law.GDPR) {
            return "Article " + place + " " + law;
        }
        String section = c.chapter() == null ? "section " : "chapter " + c.chapter() + ", section ";
        return section + place + " of the " + law;
    }
}
