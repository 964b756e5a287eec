package org.rightsdesk.desk.file;

import org.jspecify.annotations.Nullable;
import org.rightsdesk.desk.kit.Say;
import org.rightsdesk.request.Citation;
import org.rightsdesk.request.Law;

/** Places in the law, short enough for a line of a table. Letters write them out. */
final class Articles {

    private Articles() {}

    /** {@code 17 artiklan 3 kohdan b alakohta}; English {@code Art. 17(3)(b)}; another act with its name. */
    static String shortly(Citation citation) {
        String kind = citation.law() == Law.GDPR ? "case.article" : "case.section";
        String place = Say.text(
                kind + (citation.law() == Law.GDPR && citation.paragraph() != null ? ".of" : ""),
                place(citation.chapter(), citation.article()),
                part(kind + (citation.point() == null ? ".paragraph" : ".paragraph-of"), citation.paragraph()),
                part(kind + ".point", citation.point()));
        return citation.law() == Law.GDPR
                ? place.strip()
                : Say.text("term." + citation.law().shortTerm()) + " " + place.strip();
    }

    private static String place(@Nullable String chapter, String article) {
        return chapter == null ? article : chapter + ":" + article;
    }

    private static String part(String key, @Nullable String part) {
        return part == null ? "" : Say.text(key, part);
    }
}
