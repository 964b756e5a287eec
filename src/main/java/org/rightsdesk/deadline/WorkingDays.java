package org.rightsdesk.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/** The Finnish calendar: every day that is no Saturday, Sunday or public holiday is a working day (D4, D5). Computed for any year. */
public final class WorkingDays {

    private final Set<Holiday> observed;
    private final ConcurrentMap<Integer, Map<LocalDate, Holiday>> years = new ConcurrentHashMap<>();

    private WorkingDays(Set<Holiday> observed) {
        this.observed = observed;
    }

    /** The calendar by Finland's published list: Midsummer Eve and Christmas Eve are no working days. */
    public static WorkingDays withEves() {
        return new WorkingDays(EnumSet.allOf(Holiday.class));
    }

    /** The narrower reading, by which both eves are working days. */
    public static WorkingDays withoutEves() {
        return new WorkingDays(EnumSet.complementOf(EnumSet.of(Holiday.MIDSUMMER_EVE, Holiday.CHRISTMAS_EVE)));
    }

    /** What tells this calendar from the other, e.g. {@code finland-with-eves}. */
    String name() {
        return observed.contains(Holiday.CHRISTMAS_EVE) ? "finland-with-eves" : "finland-without-eves";
    }

    /** The public holiday on that day, also where it falls on a weekend. */
    public Optional<Holiday> holidayOn(LocalDate day) {
        return Optional.ofNullable(year(day.getYear()).get(day));
    }

    /** The public holidays of a year in the order of the calendar. */
    public List<Holiday> holidaysOf(int year) {
        return observed.stream()
                .sorted((one, other) -> one.in(year).compareTo(other.in(year)))
                .toList();
    }

    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && holidayOn(day).isEmpty();
    }

    /** That day, or the next working day when it is none. */
    public LocalDate onOrAfter(LocalDate day) {
        return Stream.iterate(day, each -> each.plusDays(1))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    /** That day, or the last working day before it when it is none. */
    public LocalDate onOrBefore(LocalDate day) {
        return Stream.iterate(day, each -> each.minusDays(1))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    /** The first working day after that day. */
    public LocalDate after(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }

    /** The last working day before that day. */
    public LocalDate before(LocalDate day) {
        return onOrBefore(day.minusDays(1));
    }

    /** The working day that many working days before; with none, the day itself. */
    public LocalDate minus(LocalDate day, int workingDays) {
        LocalDate found = day;
        for (int i = 0; i < workingDays; i++) {
            found = before(found);
        }
        return found;
    }

    /** How many working days are left after the first day up to and with the last one; none when the last day has passed. */
    public int left(LocalDate from, LocalDate last) {
        return from.isAfter(last)
                ? 0
                : (int) from.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private Map<LocalDate, Holiday> year(int year) {
        return years.computeIfAbsent(year, this::compute);
    }

    /** Two holidays may share a day (Ascension on May Day in 2008): the earlier in the list gives the name. */
    private Map<LocalDate, Holiday> compute(int year) {
        Map<LocalDate, Holiday> days = new HashMap<>();
        observed.forEach(holiday -> days.putIfAbsent(holiday.in(year), holiday));
        return Map.copyOf(days);
    }
}
