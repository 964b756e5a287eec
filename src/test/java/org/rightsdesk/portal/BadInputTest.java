package org.rightsdesk.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.correspondence.Messages;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people, and programs, type into public forms that nobody expects: it comes back as typed, is stored as typed, and breaks nothing. */
@DeskTest
class BadInputTest {

    private static final String FORM = "/request/kauhajoki?lang=fi";
    private static final List<String> FIELDS = List.of("name", "words", "address", "customerNumber", "siteNumber");
    private static final String RIGHT_TO_LEFT = "\u202eעברית العربية\u202c \u2067أهلا\u2069 ok";
    private static final String EMOJI = "👩🏽\u200d🔧 Aino 🏴󠁧󠁢󠁥󠁮󠁧󠁿 e\u0301 ﷽";

    @LocalServerPort
    int port;

    @Autowired
    Submissions submissions;

    @Autowired
    Messages messages;

    @Test
    void everyNaughtyStringComesBackAsItWasTyped() throws IOException {
        List<String> strings = naughty();
        for (int i = 0; i < strings.size(); i += FIELDS.size()) {
            Map<String, String> typed = new LinkedHashMap<>();
            for (int j = 0; j < FIELDS.size() && i + j < strings.size(); j++) {
                typed.put(FIELDS.get(j), strings.get(i + j));
            }
            HttpResponse<String> answer = new Web(port).multipart(FORM, typed, null);
            assertThat(answer.statusCode()).as(typed.toString()).isEqualTo(422);
            Document page = Jsoup.parse(answer.body());
            assertThat(page.select("script, iframe, img, [onerror], [onload], [onclick]"))
                    .isEmpty();
            typed.forEach((field, text) -> assertThat(value(page, field)).isEqualTo(text));
        }
    }

    @Test
    void allNaughtyStringsTogetherAreStoredAsTheyWereTyped() throws IOException {
        String all = String.join("\n", naughty()).strip();
        Submission stored = submission(sent(Map.of("words", all, "name", all, "email", "naughty@example.com")));
        assertThat(stored.words().replace("\r", "")).startsWith(all).endsWith("Nimi: " + all);
        Web web = new Web(port);
        String status = status(sent(Map.of("email", "naughty2@example.com")));
        assertThat(web.post(status + "/message", Map.of("text", all)).statusCode())
                .isEqualTo(303);
        assertThat(web.get(status).statusCode()).isEqualTo(200);
    }

    @Test
    void aNameOf10000CharactersStopsNobodyAndIsNotCutOff() {
        String name = "Ä".repeat(10_000);
        Submission stored = submission(
                sent(Map.of("name", name, "customerNumber", "1".repeat(10_000), "email", "long@example.com")));
        assertThat(stored.requester().name()).hasSize(200);
        assertThat(stored.words()).contains("Nimi: " + name, "Asiakasnumero: " + "1".repeat(10_000));
    }

    @Test
    void anAddressOf10000CharactersIsAskedForAgain() {
        String email = "a".repeat(10_000) + "@example.com";
        HttpResponse<String> answer = new Web(port).multipart(FORM, Map.of("email", email, "name", EMOJI), null);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(value(Jsoup.parse(answer.body()), "email")).isEqualTo(email);
        assertThat(value(Jsoup.parse(answer.body()), "name")).isEqualTo(EMOJI);
    }

    @Test
    void wordsThatAreTooLongAreToldAndKept() {
        String words = "sana ".repeat(20_001).strip();
        HttpResponse<String> answer =
                new Web(port).multipart(FORM, Map.of("email", "a@example.com", "words", words), null);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Tekstiä on liikaa", "href=\"#words\"");
        assertThat(value(Jsoup.parse(answer.body()), "words")).isEqualTo(words);
    }

    @Test
    void rightToLeftTextAndEmojiArriveWhole() {
        Submission stored =
                submission(sent(Map.of("name", RIGHT_TO_LEFT, "words", EMOJI, "email", "emoji@example.com")));
        assertThat(stored.requester().name()).isEqualTo(RIGHT_TO_LEFT);
        assertThat(stored.words()).isEqualTo(EMOJI);
    }

    @Test
    void noCodeAndNoLinkBreaksThePageOfACase() throws IOException {
        String status = status(sent(Map.of("email", "codes@example.com")));
        for (String text : naughty().subList(0, 15)) {
            assertThat(new Web(port)
                            .post(status + "/identity", Map.of("code", text))
                            .statusCode())
                    .as(text)
                    .isBetween(400, 499);
        }
        for (String path : List.of("/package/K-1", "/package/%00", "/package/%F0%9F%98%80", "/nothing")) {
            assertThat(new Web(port).get(status + path).statusCode()).as(path).isBetween(400, 404);
        }
        assertThat(new Web(port).get("/transfer/" + "a".repeat(5_000)).statusCode())
                .isBetween(400, 404);
    }

    @Test
    void twoPressesAtTheSameMomentMakeOneRequest() {
        Map<String, String> fields = Map.of("email", "double@example.com", "once", "pressed-together");
        List<CompletableFuture<HttpResponse<String>>> presses = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            presses.add(CompletableFuture.supplyAsync(() -> new Web(port).multipart(FORM, fields, null)));
        }
        assertThat(presses.stream().map(press -> location(press.join())).distinct())
                .hasSize(1);
    }

    @Test
    void whoGoesBackAndChangesTheWordsSendsThemToo() {
        String first = sent(Map.of("email", "back@example.com", "words", "Eka", "once", "back-button"));
        String second = sent(Map.of("email", "back@example.com", "words", "Toka", "once", "back-button"));
        assertThat(submission(first).words()).isEqualTo("Eka");
        assertThat(submission(second).words()).isEqualTo("Toka");
    }

    @Test
    void aMessagePressedTwiceArrivesOnce() {
        String received = sent(Map.of("email", "message@example.com"));
        Map<String, String> message = Map.of("text", "Yksi viesti", "once", "one-message");
        new Web(port).post(status(received) + "/message", message);
        new Web(port).post(status(received) + "/message", message);
        Submission stored = submission(received);
        ActingAs.run(Actor.system("test"), () -> assertThat(messages.of(stored.id()))
                .filteredOn(each -> each.words().equals("Yksi viesti"))
                .hasSize(1));
    }

    @Test
    void anEmptyFileIsToldInsteadOfBeingLeftOutInSilence() {
        HttpResponse<String> answer = new Web(port)
                .multipart(
                        FORM,
                        Map.of("email", "tyhja@example.com", "words", "Liitteessä kaikki"),
                        new Web.Upload("tyhja.pdf", new byte[0]));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Tiedosto on tyhjä", "Liitteessä kaikki");
    }

    @Test
    void changingTheLanguageKeepsEverythingTyped() {
        HttpResponse<String> answer = new Web(port)
                .multipart(
                        "/request/leppakoski/language?lang=sv",
                        Map.of(
                                "rights", "rectification",
                                "words", "Sanani",
                                "email", "ei osoite",
                                "details.wrongData", "Katuni",
                                "details.banned", "GENEALOGY"),
                        null);
        assertThat(answer.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("html").attr("lang")).isEqualTo("sv");
        assertThat(value(page, "words")).isEqualTo("Sanani");
        assertThat(value(page, "email")).isEqualTo("ei osoite");
        assertThat(value(page, "wrongData")).isEqualTo("Katuni");
        assertThat(page.select("[value=rectification][checked], [value=GENEALOGY][checked]"))
                .hasSize(2);
        assertThat(page.select(".problem, .summary")).isEmpty();
        assertThat(page.select("#request").attr("action")).isEqualTo("/request/leppakoski?lang=sv");
        String status = status(sent(Map.of("email", "kieli@example.com")));
        HttpResponse<String> other = new Web(port).post(status + "/language?lang=en", Map.of("text", "Kesken"));
        assertThat(value(Jsoup.parse(other.body()), "text")).isEqualTo("Kesken");
    }

    @Test
    void whatIsToldAboutAChosenRightStandsInTheWords() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("rights", "rectification");
        fields.put("words", "Oikaiskaa.");
        fields.put("email", "details@example.com");
        fields.put("details.wrongData", "Laskutusosoite");
        fields.put("details.rightData", "Koekuja 4");
        fields.put("details.provider", "Ei valittu Oy");
        assertThat(submission(sent(fields)).words())
                .isEqualTo("Oikaiskaa.\n\nVäärä tai puuttuva tieto: Laskutusosoite\nOikea tieto: Koekuja 4");
    }

    private static String value(Document page, String id) {
        var field = page.getElementById(id);
        assertThat(field).as(id).isNotNull();
        return field == null ? "" : field.tagName().equals("textarea") ? field.wholeText() : field.attr("value");
    }

    private String sent(Map<String, String> fields) {
        return location(new Web(port).multipart(FORM, fields, null));
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static String status(String received) {
        return received.replaceFirst("/received.*", "");
    }

    private Submission submission(String received) {
        var reference = Pattern.compile("K-\\d{4}-\\d{4,}")
                .matcher(new Web(port).get(received).body());
        assertThat(reference.find()).isTrue();
        return ActingAs.call(
                Actor.system("test"),
                () -> submissions.byReference(reference.group()).orElseThrow());
    }

    private static List<String> naughty() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/naughty/blns.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
