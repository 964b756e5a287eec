package org.rightsdesk.deadline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.deadline.ClockEvent.Answered;
import org.rightsdesk.deadline.ClockEvent.Asked;
import org.rightsdesk.deadline.ClockEvent.ExtensionNoticeSent;
import org.rightsdesk.deadline.ClockEvent.PauseAccepted;
import org.rightsdesk.deadline.ClockEvent.Received;

/** A worked case: what happened, and the last day that somebody reckoned by hand. Every pause in it is accepted (D3). */
record ClockCase(int line, String name, List<ClockEvent> events, LocalDate expected) {

    static final List<String> COLUMNS =
            List.of("case", "received_at", "country", "pauses", "extension", "expected_due_date");

    /**
     * The cases of a file with the columns {@link #COLUMNS}, in any order; further columns are notes.
     *
     * @throws BadInput when a column is missing or a value cannot be read
     */
    static List<ClockCase> parse(String csv) {
        List<Csv.Row> rows = Csv.parse(csv);
        if (rows.size() < 2) {
            throw new BadInput("no cases: a header line and at least one case are needed");
        }
        List<String> header =
                rows.getFirst().fields().stream().map(String::strip).toList();
        COLUMNS.stream().filter(column -> !header.contains(column)).findFirst().ifPresent(missing -> {
            throw new BadInput(rows.getFirst().line(), "the column " + missing + " is missing");
        });
        return rows.stream().skip(1).map(row -> of(row, header)).toList();
    }

    LocalDate computed(WorkingDays workingDays) {
        return Deadline.of(events, expected, workingDays).dueDate();
    }

    private static ClockCase of(Csv.Row row, List<String> header) {
        if (row.fields().size() != header.size()) {
            throw new BadInput(
                    row.line(),
                    "expected " + header.size() + " fields, found "
                            + row.fields().size());
        }
        Map<String, String> fields = IntStream.range(0, header.size())
                .boxed()
                .collect(Collectors.toMap(header::get, i -> row.fields().get(i).strip(), (first, second) -> first));
        Function<String, String> field = column -> fields.getOrDefault(column, "");
        if (!field.apply("country").equals("FI")) {
            throw new BadInput(row.line(), "only the country FI is known, not " + quote(field.apply("country")));
        }
        return new ClockCase(
                row.line(),
                field.apply("case"),
                events(row.line(), field),
                day(row.line(), field.apply("expected_due_date")));
    }

    private static List<ClockEvent> events(int line, Function<String, String> field) {
        Instant received = instant(line, field.apply("received_at"));
        List<ClockEvent> events = new ArrayList<>();
        events.add(new Received(received));
        pauses(line, field.apply("pauses"), events);
        switch (field.apply("extension")) {
            case "yes" -> events.add(new ExtensionNoticeSent(received));
            case "no" -> {}
            default -> throw new BadInput(line, "extension must be yes or no, not " + quote(field.apply("extension")));
        }
        return List.copyOf(events);
    }

    private static void pauses(int line, String pauses, List<ClockEvent> events) {
        String[] spans = pauses.isEmpty() ? new String[0] : pauses.split(";", -1);
        for (int i = 0; i < spans.length; i++) {
            String[] days = spans[i].strip().split("/", -1);
            if (days.length != 2) {
                throw new BadInput(line, "a pause is written question-day/answer-day, not " + quote(spans[i]));
            }
            LocalDate asked = day(line, days[0]);
            LocalDate answered = day(line, days[1]);
            if (answered.isBefore(asked)) {
                throw new BadInput(line, "the answer comes before the question in the pause " + quote(spans[i]));
            }
            String key = "pause " + i;
            events.add(new Asked(Question.IDENTITY, noon(asked), key));
            events.add(new PauseAccepted(Question.IDENTITY, noon(asked), key));
            events.add(new Answered(Question.IDENTITY, noon(answered), key));
        }
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Helsinki.ZONE).toInstant();
    }

    private static Instant instant(int line, String value) {
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException e) {
            throw new BadInput(
                    line,
                    "received_at must be a moment with its offset, such as 2026-11-02T14:20:00+02:00, not "
                            + quote(value));
        }
    }

    private static LocalDate day(int line, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new BadInput(line, "a day must be written as 2026-11-02, not " + quote(value));
        }
    }

    private static String quote(String value) {
        return '"' + value + '"';
    }
}
