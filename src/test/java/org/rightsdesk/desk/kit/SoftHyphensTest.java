package org.rightsdesk.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdesk.common.Language;

class SoftHyphensTest {

    @ParameterizedTest
    @CsvSource({
        "FI, Suoramarkkinointikielto, Suo-ra-mark-ki-noin-ti-kielto",
        "FI, Tietojen oikaiseminen, Tietojen oi-kai-se-mi-nen",
        "FI, uudelleenkäsittely, uu-del-leen-kä-sit-tely",
        "SV, Förbud mot direktmarknadsföring, Förbud mot di-rekt-mark-nads-fö-ring",
        "SV, behandlingen, be-hand-lingen"
    })
    void aLongWordMayBeDividedAtItsSyllables(Language language, String words, String divided) {
        assertThat(SoftHyphens.in(words, language).replace('\u00ad', '-')).isEqualTo(divided);
    }

    @Test
    void englishIsLeftToTheBrowser() {
        assertThat(SoftHyphens.in("Rectification", Language.EN)).isEqualTo("Rectification");
    }
}
