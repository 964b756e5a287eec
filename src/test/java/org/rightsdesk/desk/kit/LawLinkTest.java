package org.rightsdesk.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdesk.request.Right;

/** The words beside a field lead to the law of the right at hand. */
class LawLinkTest {

    @ParameterizedTest
    @CsvSource({
        "ACCESS, 15",
        "RECTIFICATION, 16",
        "ERASURE, 17",
        "RESTRICTION, 18",
        "PORTABILITY, 20",
        "OBJECTION, 21",
        "MARKETING_BAN, 21",
        "CONSENT_WITHDRAWAL, 7",
        "HUMAN_REVIEW, 22",
        "ENERGY_DATA,"
    })
    @DisplayName(
            "C.0: the search and the parts of every right link to its own article; energy data rest on another act (R49)")
    void everyRightHasItsOwnArticle(Right right, Integer article) {
        assertThat(LawLink.article(right.citation()).orElse(null)).isEqualTo(article);
    }
}
