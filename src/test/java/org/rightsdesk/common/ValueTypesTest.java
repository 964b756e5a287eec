package org.rightsdesk.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypesTest {

    @ParameterizedTest(name = "{0} is a Business ID (R55)")
    @ValueSource(strings = {"0433295-0", "0840218-6", "0911384-5", "2573333-1", "0402810-7", "1234567-1"})
    void businessIdsOfTheFiveNoticesAreValid(String id) {
        assertThat(new BusinessId(id).value()).isEqualTo(id);
    }

    @Test
    void sixDigitBusinessIdIsPadded() {
        assertThat(new BusinessId("433295-0").value()).isEqualTo("0433295-0");
    }

    @ParameterizedTest(name = "{0} is none (R55)")
    @ValueSource(strings = {"1000008-0", "1000008-1", "1000008-9", "0433295-1", "04332950", "", "abcdefg-h"})
    void wrongBusinessIdIsRefused(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BusinessId(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aino@example.test",
                "Aino.Maki@EXAMPLE.test",
                "a+b@x.example",
                "åke@exämple.test",
                "tietosuoja+k-2026-0147@kauhajoki.test"
            })
    void mailAddressesAreTaken(String address) {
        assertThat(EmailAddress.parse(address)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "aino",
                "aino@",
                "@example.test",
                "a b@example.test",
                "a@b",
                "a@b..test",
                "a@example.test\r\nBcc: c@d.test",
                "<a@example.test>",
                "a@-example.test",
                "a,b@example.test"
            })
    void whatIsNoMailAddressIsNotTaken(String address) {
        assertThat(EmailAddress.parse(address)).isEmpty();
    }

    @Test
    void mailAddressShowsItselfMasked() {
        assertThat(new EmailAddress("aino.maki@example.test")).hasToString("a…@example.test");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    FI | keskiviikkona 3.3.2027      | 3.3.2027   | ke 3.3.2027
                    SV | onsdagen den 3 mars 2027    | 3.3.2027   | on 3.3.2027
                    EN | Wednesday 3 March 2027      | 3 Mar 2027 | Wed 3 Mar 2027
                    """)
    void datesReadAsTheWordingSays(Language language, String sentence, String badge, String weekday) {
        LocalDate day = LocalDate.of(2027, 3, 3);
        assertThat(Dates.sentence(day, language)).isEqualTo(sentence);
        assertThat(Dates.badge(day, language)).isEqualTo(badge);
        assertThat(Dates.weekdayBadge(day, language)).isEqualTo(weekday);
    }

    @ParameterizedTest
    @CsvSource({"FI, ke, 3.3., 24.12.", "SV, on, 3.3, 24.12", "EN, Wed, 3 Mar, 24 Dec"})
    void whereThereIsLittleRoomDatesAreShort(Language language, String weekday, String day, String eve) {
        assertThat(Dates.shortWeekday(LocalDate.of(2027, 3, 3), language)).isEqualTo(weekday);
        assertThat(Dates.shortDayAndMonth(MonthDay.of(3, 3), language)).isEqualTo(day);
        assertThat(Dates.shortDayAndMonth(MonthDay.of(12, 24), language)).isEqualTo(eve);
    }

    @ParameterizedTest
    @EnumSource
    void eachStepKnowsItsUserTask(Step step) {
        assertThat(Step.ofUserTask(step.userTaskId())).isEqualTo(step);
    }

    @Test
    void stepIdReadsAsInTheDiagrams() {
        assertThat(Step.SEARCH_REGISTER.userTaskId()).isEqualTo("UserTask_SearchRegister");
    }
}
