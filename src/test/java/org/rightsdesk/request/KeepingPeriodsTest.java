package org.rightsdesk.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked ends of B.5; they are inclusive days and no weekend moves them (assumption 7). */
class KeepingPeriodsTest {

    @ParameterizedTest(name = "R48: invoice of {0}, financial year to {1}: kept to {2}")
    @CsvSource({
        "2026-03-15, --12-31, 2032-12-31",
        "2027-03-15, --04-30, 2033-12-31",
        "2027-04-30, --04-30, 2033-12-31",
        "2027-05-01, --04-30, 2034-12-31",
        "2026-12-31, --12-31, 2032-12-31",
        "2027-02-28, --02-29, 2033-12-31",
        "2028-02-29, --02-29, 2034-12-31",
        "2028-03-01, --02-29, 2035-12-31",
    })
    void vouchers(LocalDate document, String yearEnd, LocalDate last) {
        assertThat(KeepingPeriods.vouchers(document, MonthDay.parse(yearEnd))).isEqualTo(last);
    }

    @ParameterizedTest(name = "R48: ledger of {0}, financial year to {1}: kept to {2}")
    @CsvSource({
        "2026-06-01, --12-31, 2036-12-31",
        "2027-03-15, --04-30, 2037-04-30",
        "2027-05-01, --04-30, 2038-04-30",
        "2026-02-28, --02-29, 2036-02-29",
    })
    void ledgers(LocalDate document, String yearEnd, LocalDate last) {
        assertThat(KeepingPeriods.ledgers(document, MonthDay.parse(yearEnd))).isEqualTo(last);
    }

    @ParameterizedTest(name = "B.5: {1} from {0}: last day {2}, erased from {3}")
    @CsvSource({
        "2026-05-12, P10Y, 2036-05-12, 2036-05-13",
        "2026-08-31, P6M,  2027-02-28, 2027-03-01",
        "2024-02-29, P10Y, 2034-02-28, 2034-03-01",
        "2027-08-31, P6M,  2028-02-29, 2028-03-01",
        "2026-06-12, P1M,  2026-07-12, 2026-07-13",
    })
    void periods(LocalDate start, Period period, LocalDate last, LocalDate erased) {
        assertThat(KeepingPeriods.from(start, period)).isEqualTo(last);
        assertThat(KeepingPeriods.erasedFrom(last)).isEqualTo(erased);
    }

    @Test
    @DisplayName("L7, K10, I10: the periods of the notices")
    void theNotices() {
        assertThat(KeepingPeriods.CONTRACT).isEqualTo(Period.ofYears(10));
        assertThat(KeepingPeriods.RECORDING).isEqualTo(Period.ofMonths(6));
    }

    @Test
    @DisplayName("I10: a survey is kept three years from receipt or the last contact, whichever is later")
    void survey() {
        LocalDate received = LocalDate.of(2026, 2, 1);
        assertThat(KeepingPeriods.survey(received, LocalDate.of(2026, 9, 10))).isEqualTo(LocalDate.of(2029, 9, 10));
        assertThat(KeepingPeriods.survey(received, LocalDate.of(2025, 9, 10))).isEqualTo(LocalDate.of(2029, 2, 1));
    }

    @Test
    @DisplayName("Assumption 7: an end on a Sunday stays there")
    void notRolled() {
        LocalDate sunday = KeepingPeriods.from(LocalDate.of(2026, 2, 14), Period.ofYears(1));
        assertThat(sunday).isEqualTo(LocalDate.of(2027, 2, 14));
    }
}
