package org.rightsdesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdesk.deadline.Clocks.answered;
import static org.rightsdesk.deadline.Clocks.asked;
import static org.rightsdesk.deadline.Clocks.deadline;
import static org.rightsdesk.deadline.Clocks.deadlineOn;
import static org.rightsdesk.deadline.Clocks.noticeReturned;
import static org.rightsdesk.deadline.Clocks.noticeSent;
import static org.rightsdesk.deadline.Clocks.pauseAccepted;
import static org.rightsdesk.deadline.Clocks.received;
import static org.rightsdesk.deadline.Clocks.refused;
import static org.rightsdesk.deadline.Question.CLARIFICATION;
import static org.rightsdesk.deadline.Question.IDENTITY;

import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Texts;

class ExplanationTest {

    private static final Texts TEXTS = Texts.standalone();

    @Test
    void theSumIsReadAloudInFinnish() {
        assertThat(readAloud(Language.FI, wholeCase()))
                .containsExactly(
                        "D1 Pyyntö saapui: Pyyntö saapui kello 14.20. Saapumispäivää ei lasketa mukaan. = 2026-11-02",
                        "D2 Kuukausi täyttyy: Sama päivän numero seuraavassa kuussa. Asetus 1182/71, 3 artikla. = 2026-12-02",
                        "D3 Tauko, 4 päivää: Pyysimme vahvistamaan henkilöllisyyden ke 4.11., vastaus tuli su 8.11. "
                                + "Kysyimme ajoissa, joten tauko lasketaan. = 2026-12-06",
                        "D5 Siirto, 1 päivä: 6.12. on sunnuntai ja itsenäisyyspäivä. "
                                + "Määräaika päättyy seuraavana työpäivänä. = 2026-12-07",
                        "D8 Viimeinen vastauspäivä: Aika päättyy vuorokauden vaihtuessa Suomen aikaa. = 2026-12-07",
                        "D9 Lähettäminen: Sähköinen vastaus lähtee viimeistään ma 7.12. kello 16.15, "
                                + "kirje postiin viimeistään ke 2.12.",
                        "D6 Jatkamisilmoituksen viimeinen päivä: Määräaikaa voi jatkaa kerran. "
                                + "Perusteltu ilmoitus on lähetettävä viimeistään ma 7.12. = 2026-12-07",
                        "D7 Kieltäytymisilmoituksen viimeinen päivä: Kieltäytymisestä on ilmoitettava kuukauden "
                                + "määräajassa. Se ei jatku edes ilmoituksella. Tietosuoja-asetus, 12\u00a0artiklan 4\u00a0kohta. "
                                + "= 2026-12-07");
    }

    @Test
    void theSumIsReadAloudInSwedish() {
        assertThat(readAloud(Language.SV, wholeCase()))
                .contains(
                        "D3 Uppehåll, 4 dagar: Vi bad om bekräftelse av identiteten onsdagen den 4 november och fick svar "
                                + "söndagen den 8 november. Vi frågade i tid, så uppehållet räknas. = 2026-12-06",
                        "D5 Flyttas 1 dag: Den 6 december är en söndag och självständighetsdagen. "
                                + "Tidsfristen löper ut nästa arbetsdag. = 2026-12-07");
    }

    @Test
    void theSumIsReadAloudInEnglish() {
        assertThat(readAloud(Language.EN, wholeCase()))
                .contains(
                        "D3 Pause, 4 days: We asked for confirmation of the identity on Wednesday 4 November and had the answer on "
                                + "Sunday 8 November. We asked in time, so the pause counts. = 2026-12-06",
                        "D5 Moved by 1 day: 6 December is a Sunday and Independence Day. "
                                + "The time limit ends on the next working day. = 2026-12-07");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindOfLineHasItsWords(Language language) {
        Set<String> told = new TreeSet<>();
        stories().flatMap(deadline -> deadline.lines().stream()).forEach(line -> {
            assertThat(line.title(TEXTS, language)).as(line.messageKey()).isNotBlank();
            assertThat(line.text(TEXTS, language))
                    .as(line.messageKey())
                    .doesNotContain("{", "}", "''", "..", "  ")
                    .endsWith(".");
            told.add(line.messageKey());
        });
        assertThat(told).isEqualTo(keysOfTheBundle(language));
    }

    @Test
    void aShorterMonthIsExplained() {
        assertThat(readAloud(Language.FI, deadline(received("2027-01-31"))))
                .contains("D2 Kuukausi täyttyy: Seuraavassa kuussa ei ole 31. päivää, joten kuukausi täyttyy kuun "
                        + "viimeisenä päivänä. Asetus 1182/71, 3 artikla. = 2027-02-28");
    }

    @Test
    @DisplayName("D3: a pause that has only begun leads to no day yet")
    void aPauseOfTodayHasNoDay() {
        Deadline deadline = deadlineOn("2026-11-04", received("2026-11-02"), asked(IDENTITY, "2026-11-04"));
        assertThat(readAloud(Language.FI, deadline))
                .contains("D3 Tauko alkoi: Pyysimme vahvistamaan henkilöllisyyden ke 4.11. ja odotamme vastausta. "
                        + "Määräaika ei kulu sinä aikana.");
    }

    @Test
    void theStepsOfTheSumLeadToTheLastDay() {
        stories().forEach(deadline -> {
            List<Line> steps = deadline.lines().stream()
                    .takeWhile(line -> line.topic() != Topic.LAST_DAY)
                    .filter(line -> line.result() != null)
                    .toList();
            assertThat(steps.getLast().result()).isEqualTo(deadline.dueDate());
        });
    }

    private static Set<String> keysOfTheBundle(Language language) {
        return ResourceBundle.getBundle("i18n/steps", language.locale()).keySet().stream()
                .filter(key -> key.startsWith("clock.") && !key.startsWith("clock.title."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Deadline wholeCase() {
        return deadline(
                received("2026-11-02T14:20:00+02:00"), asked(IDENTITY, "2026-11-04"), answered(IDENTITY, "2026-11-08"));
    }

    private static Stream<Deadline> stories() {
        ClockEvent received = received("2026-11-02");
        return Stream.concat(
                Stream.of(IDENTITY, CLARIFICATION).flatMap(question -> pauses(received, question)),
                Stream.of(
                        wholeCase(),
                        deadline(received("2026-11-01")),
                        deadline(received("2027-01-31")),
                        deadline(received("2026-11-24")),
                        deadline(received("2026-10-07")),
                        deadline(received("2026-10-08")),
                        deadline(received("2025-10-01")),
                        deadline(received, noticeSent("2026-11-20")),
                        deadline(received("2026-11-30"), noticeSent("2026-12-01")),
                        deadline(received("2026-01-31"), noticeSent("2026-02-10")),
                        deadline(received, noticeSent("2026-12-20")),
                        deadline(received, noticeSent("2026-11-20"), noticeReturned("2026-11-21")),
                        deadline(received, refused("2026-11-20")),
                        deadline(received, refused("2026-12-20"))));
    }

    private static Stream<Deadline> pauses(ClockEvent received, Question question) {
        Question other = question == IDENTITY ? CLARIFICATION : IDENTITY;
        ClockEvent asked = asked(question, "2026-11-04");
        return Stream.of(
                deadline(received, asked, answered(question, "2026-11-08")),
                deadline(received, asked, answered(question, "2026-11-04")),
                deadlineOn("2026-11-08", received, asked),
                deadline(
                        received,
                        asked(question, "2026-11-20"),
                        pauseAccepted(question, "2026-11-21"),
                        answered(question, "2026-11-22")),
                deadline(received, asked(question, "2026-11-20")),
                deadline(received, asked(question, "2026-12-20")),
                deadline(
                        received,
                        asked(other, "2026-11-03"),
                        answered(other, "2026-11-06"),
                        asked,
                        answered(question, "2026-11-08")));
    }

    private static List<String> readAloud(Language language, Deadline deadline) {
        return deadline.lines().stream()
                .map(line -> line.ruleId() + " " + line.title(TEXTS, language) + ": " + line.text(TEXTS, language)
                        + (line.result() == null ? "" : " = " + line.result()))
                .collect(Collectors.toList());
    }
}
