package org.rightsdesk.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockCommandTest {

    private static final String HEADER = "case,received_at,country,pauses,extension,expected_due_date,rule_source\n";
    private static final String GOOD = "A,2026-11-02T14:20:00+02:00,FI,2026-11-04/2026-11-08,no,2026-12-07,D4\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void agreesWithTheCasesReckonedByHand() {
        assertThat(run("src/test/resources/deadline-vectors.csv")).isZero();
        assertThat(out.toString(UTF_8).lines()).hasSize(106).last().isEqualTo("105 cases, 105 ok, 0 differ");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void oneDifferenceIsShownAndEndsWithOne() throws IOException {
        assertThat(runOn(
                        HEADER + GOOD + GOOD.replace("2026-12-07", "2026-12-06").replace("A,", "B,")))
                .isEqualTo(1);
        assertThat(out.toString(UTF_8).lines())
                .containsExactly(
                        "computed 2026-12-07  expected 2026-12-07  ok       A",
                        "computed 2026-12-07  expected 2026-12-06  DIFFERS  B",
                        "2 cases, 1 ok, 1 differ");
    }

    @Test
    void readsQuotedFieldsAsTheStandardHasThem() throws IOException {
        String quoted = "\uFEFF" + HEADER.replace("\n", "\r\n")
                + "\"Month, with \"\"quotes\"\"\nand two lines\",2026-11-02T12:20:00Z,FI,,no,2026-12-02,\r\n";
        assertThat(runOn(quoted)).isZero();
        assertThat(out.toString(UTF_8)).contains("Month, with \"quotes\"");
    }

    @Test
    void columnsMayStandInAnyOrder() throws IOException {
        assertThat(runOn("extension,expected_due_date,pauses,country,received_at,case\n"
                        + "yes,2027-02-02,,FI,2026-11-02T14:20:00+02:00,A\n"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-02T14:20:00+02:00 | 2026-11-02       | line 2: received_at must be a moment with its offset",
                ",FI,                      | ,SE,             | line 2: only the country FI is known, not \"SE\"",
                "/2026-11-08               | -2026-11-08      | line 2: a pause is written question-day/answer-day",
                "/2026-11-08               | /2026-11-03      | line 2: the answer comes before the question",
                "/2026-11-08               | /2026-11-31      | line 2: a day must be written as 2026-11-02",
                ",no,                      | ,maybe,          | line 2: extension must be yes or no, not \"maybe\"",
                "2026-12-07                | soon             | line 2: a day must be written as 2026-11-02",
                ",D4                       | ''               | line 2: expected 7 fields, found 6",
                "A,                        | \"A,             | line 2: a quoted field is not closed",
                "A,                        | \"A\"B,          | line 2: a quoted field must be followed by",
            })
    void badInputIsNamedWithItsLine(String right, String wrong, String message) throws IOException {
        assertThat(runOn(HEADER + GOOD.replace(right.strip(), wrong.strip()))).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains(message.strip());
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void linesAreCountedAcrossQuotedLineEnds() throws IOException {
        assertThat(runOn(HEADER + GOOD.replace("A,", "\"A\nA\",") + GOOD.replace("FI", "NO")))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("line 4: only the country FI");
    }

    @Test
    void aFileWithoutCasesIsBadInput() throws IOException {
        assertThat(runOn("")).isEqualTo(2);
        assertThat(runOn(HEADER)).isEqualTo(2);
        assertThat(runOn(HEADER.replace("pauses", "breaks") + GOOD)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("no cases", "line 1: the column pauses is missing");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        assertThat(run(folder.resolve("none.csv").toString())).isEqualTo(2);
        assertThat(run(Files.write(folder.resolve("latin.csv"), new byte[] {(byte) 0xE4, 'a'})
                        .toString()))
                .isEqualTo(2);
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .contains(
                        "there is no such file", "is not UTF-8 text", "cannot be read", "Usage: ./desk clock FILE.csv");
    }

    private int runOn(String content) throws IOException {
        return run(Files.writeString(folder.resolve("cases.csv"), content).toString());
    }

    private int run(String... args) {
        return new ClockCommand(
                        new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), WorkingDays.withEves())
                .run(args);
    }
}
