package org.rightsdesk.request;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.company.Retention;

/**
 * The computed last day of keeping, and the sum that explains it (R48, C.3).
 *
 * @param from the day from which it is counted: of the document, of the contract's end, of the receipt
 * @param base where the period begins: the end of the financial year, or the same as {@code from}
 * @param period how long
 * @param lastDay inclusive, not moved by weekends (assumption 7)
 */
public record Keeping(Ground ground, LocalDate from, LocalDate base, Period period, LocalDate lastDay) {

    /**
     * What the law or the company's profile gives for a ground.
     *
     * @param retention of the data category, or null where the profile says none
     * @param yearEnd last day of the company's financial year
     * @return nothing where no rule gives the day: a person sets and explains it
     */
    public static Optional<Keeping> offer(
            Ground ground, @Nullable Retention retention, LocalDate from, MonthDay yearEnd) {
        LocalDate yearEnds = KeepingPeriods.financialYearEnd(from, yearEnd);
        return switch (ground) {
            case ACCOUNTING_6Y ->
                Optional.of(
                        new Keeping(ground, from, yearEnds, Period.ofYears(6), KeepingPeriods.vouchers(from, yearEnd)));
            case ACCOUNTING_10Y ->
                Optional.of(
                        new Keeping(ground, from, yearEnds, Period.ofYears(10), KeepingPeriods.ledgers(from, yearEnd)));
            case LEGAL_CLAIMS -> Optional.of(after(ground, from, periodOf(retention, KeepingPeriods.CONTRACT)));
            case CONTRACT_RUNNING, LEGAL_DUTY_ENERGY -> Optional.of(after(ground, from, Period.ZERO));
            case NO_GROUND_MET ->
                retention == null || retention.period() == null
                        ? Optional.empty()
                        : Optional.of(after(ground, from, retention.period()));
            default -> Optional.empty();
        };
    }

    private static Keeping after(Ground ground, LocalDate from, Period period) {
        return new Keeping(ground, from, from, period, KeepingPeriods.from(from, period));
    }

    private static Period periodOf(@Nullable Retention retention, Period otherwise) {
        return retention == null || retention.period() == null ? otherwise : retention.period();
    }

    /** Message key of the sum; arguments are from, base, years, months, last day. */
    public String sumKey() {
        return switch (ground) {
            case ACCOUNTING_6Y -> "keeping.sum.accounting-6y";
            case ACCOUNTING_10Y -> "keeping.sum.accounting-10y";
            case CONTRACT_RUNNING, LEGAL_DUTY_ENERGY -> "keeping.sum.contract";
            default -> "keeping.sum.period";
        };
    }
}
