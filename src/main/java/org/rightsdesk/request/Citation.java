package org.rightsdesk.request;

import org.jspecify.annotations.Nullable;

/**
 * A place in a law, as data; each language renders it in its own form (wording.md 5).
 *
 * @param chapter of an act with chapters, else null
 * @param article article of the GDPR or section of an act
 * @param paragraph paragraph or subsection, or null for the whole article
 * @param point letter or number within the paragraph, or null
 */
public record Citation(
        Law law, @Nullable String chapter, String article, @Nullable String paragraph, @Nullable String point) {

    /** An article of the GDPR, e.g. {@code 17}. */
    public static Citation gdpr(String article) {
        return new Citation(Law.GDPR, null, article, null, null);
    }

    /** A paragraph of an article of the GDPR. */
    public static Citation gdpr(String article, String paragraph) {
        return new Citation(Law.GDPR, null, article, paragraph, null);
    }

    /** A point of a paragraph of the GDPR. */
    public static Citation gdpr(String article, String paragraph, String point) {
        return new Citation(Law.GDPR, null, article, paragraph, point);
    }
}
