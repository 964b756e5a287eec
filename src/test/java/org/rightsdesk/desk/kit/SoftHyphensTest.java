package org.rightsdesk.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdesk.common.Language;

class SoftHyphensTest {

    @ParameterizedTest
    @CsvSource({
        "FI, Suoramarkkinointikielto, Suora-mark-ki-noin-ti-kielto",
        "FI, Tietojen oikaiseminen, Tietojen oikaiseminen",
        "FI, uudelleenkäsittely, uudel-leen-kä-sittely",
        "SV, Förbud mot direktmarknadsföring, Förbud mot direkt-mark-nads-föring",
        "SV, behandlingen, behandlingen"
    })
    void aLongWordMayBeDividedAtItsSyllables(Language language, String words, String divided) {
        assertThat(SoftHyphens.in(words, language).replace('\u00ad', '-')).isEqualTo(divided);
    }

    @Test
    void englishIsLeftToTheBrowser() {
        assertThat(SoftHyphens.in("Rectification", Language.EN)).isEqualTo("Rectification");
    }
}
