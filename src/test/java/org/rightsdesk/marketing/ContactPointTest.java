package org.rightsdesk.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.marketing.ContactPoint.Kind;

class ContactPointTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMAIL | Aino.Esimerkki@Example.test | aino.esimerkki@example.test",
                "PHONE | 040 123 4567 | +358401234567",
                "PHONE | +358 (0)40 123 4567 | 0401234567",
                "PHONE | 00358 40 1234567 | 040-1234567",
                "POSTAL | Aino Esimerkki, Peltokuja 7, 61800 Kauhajoki | Esimerkki Aino; peltokuja 7 61800 KAUHAJOKI",
                "CUSTOMER_NUMBER | 4001-8823 | 40018823"
            })
    void isTheSameHoweverItIsWritten(Kind kind, String one, String other) {
        assertThat(new ContactPoint(kind, one).normal()).isEqualTo(new ContactPoint(kind, other).normal());
    }

    @Test
    void oneAddressIsNotOnePerson() {
        assertThat(new ContactPoint(Kind.POSTAL, "Aino Esimerkki, Peltokuja 7").normal())
                .isNotEqualTo(new ContactPoint(Kind.POSTAL, "Eino Esimerkki, Peltokuja 7").normal());
    }

    @ParameterizedTest
    @CsvSource({"EMAIL,aino", "PHONE,12", "PHONE,soita", "POSTAL,123", "CUSTOMER_NUMBER,-"})
    void whatReachesNobodyIsRefused(Kind kind, String value) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new ContactPoint(kind, value));
    }
}
