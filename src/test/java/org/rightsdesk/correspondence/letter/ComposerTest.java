package org.rightsdesk.correspondence.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Language;
import org.rightsdesk.company.Companies;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.deadline.ClockEvent;
import org.rightsdesk.deadline.Deadline;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Decision;
import org.rightsdesk.request.ExtensionReason;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.SetAsideReason;
import org.rightsdesk.request.Status;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the letters say, in three languages. */
@DeskTest
class ComposerTest {

    private static final CompanyKey KAUHAJOKI = new CompanyKey("kauhajoki");
    private static final Instant RECEIVED = Instant.parse("2026-11-02T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-04T08:00:00Z");
    private static final Part ERASED = new Part("contact", PartOutcome.GRANT, null, null);
    private static final Part INVOICES =
            new Part("billing", PartOutcome.KEEP, Ground.ACCOUNTING_6Y, LocalDate.of(2032, 12, 31));

    @Autowired
    private Composer composer;

    @Autowired
    private HtmlForm html;

    @Autowired
    private Companies companies;

    @Autowired
    private Deadlines deadlines;

    @ParameterizedTest
    @EnumSource
    void everyLetterIsWholeInEveryLanguage(LetterKind kind) throws IOException {
        for (Language language : Language.values()) {
            Scene scene = scene(language, Right.ERASURE, Outcome.PARTIAL, List.of(ERASED, INVOICES));
            Draft draft = composer.compose(kind, scene);
            String text = TextForm.of(draft);
            String page = html.of(draft);
            assertThat(text)
                    .contains("K-2026-0147")
                    .contains("Kauhajoen Lämpöhuolto Oy")
                    .contains("tietosuoja@kauhajoki.test")
                    .contains("tietosuojavastaava@palvelukeskus.test")
                    .doesNotContain("{", "}", "!", " null", "??");
            assertThat(page).contains("lang=\"" + language.tag() + "\"").doesNotContain("<img", " th:", "<script");
            Files.createDirectories(Path.of("target/letters"));
            Files.writeString(Path.of("target/letters/" + kind.key() + "-" + language.tag() + ".html"), page);
            Files.writeString(Path.of("target/letters/" + kind.key() + "-" + language.tag() + ".txt"), text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReplyIsWholeForEveryRightOutcomeAndGround(Right right) {
        for (Language language : Language.values()) {
            for (Outcome outcome : Outcome.values()) {
                assertThat(reply(language, right, outcome, List.of())).doesNotContain("{", "??");
            }
            for (Ground ground : Ground.allowedFor(right)) {
                Part kept = new Part("contract", PartOutcome.KEEP, ground, null);
                assertThat(reply(language, right, Outcome.REFUSED, List.of(kept)))
                        .doesNotContain("{", "??")
                        .contains(
                                language == Language.SV
                                        ? "tingsrätten"
                                        : language == Language.FI ? "käräjäoikeu" : "District Court");
            }
        }
    }

    @Test
    void aPartialErasureNamesGroundLawAndLastDay() {
        String text = reply(Language.FI, Right.ERASURE, Outcome.PARTIAL, List.of(ERASED, INVOICES));
        assertThat(text)
                .contains("Poistimme: - osoite, puhelinnumero ja sähköpostiosoite")
                .contains("Emme voi vielä poistaa: - laskut ja maksut")
                .contains("kirjanpitolain (1336/1997) 2 luvun 10 §:n 2 momentti")
                .contains("säilytettävä ne 31.12.2032 asti")
                .contains("voit saattaa asian tietosuojavaltuutetun käsiteltäväksi")
                .contains("nostaa kanteen yhtiötämme vastaan käräjäoikeudessa");
        assertThat(reply(Language.SV, Right.ERASURE, Outcome.PARTIAL, List.of(ERASED, INVOICES)))
                .contains("2 kap. 10 § 2 mom. i bokföringslagen (1336/1997)")
                .contains("till och med den 31 december 2032");
        assertThat(reply(Language.EN, Right.ERASURE, Outcome.PARTIAL, List.of(ERASED, INVOICES)))
                .contains("chapter 2, section 10(2) of the Accounting Act (1336/1997)")
                .contains("until and including 31 December 2032");
    }

    @Test
    void theAcknowledgementTellsNumberReceiptAndLastDay() {
        Scene fi = scene(Language.FI, null, null, List.of());
        assertThat(flat(TextForm.of(composer.compose(LetterKind.ACKNOWLEDGEMENT, fi))))
                .contains("Hei Aino Rintala-Mäki")
                .contains("Saimme pyyntösi maanantaina 2.11.2026. Asianumero on K-2026-0147.")
                .contains("Vastaamme sinulle viimeistään keskiviikkona 2.12.2026.");
        Scene sv = scene(Language.SV, null, null, List.of());
        assertThat(flat(TextForm.of(composer.compose(LetterKind.ACKNOWLEDGEMENT, sv))))
                .contains("Vi tog emot din begäran måndagen den 2 november 2026.");
    }

    @Test
    void theExtensionNoticeTellsTheNewLastDayAndTheLaw() {
        Scene scene = scene(Language.FI, Right.ACCESS, null, List.of());
        assertThat(flat(TextForm.of(composer.compose(LetterKind.EXTENSION_NOTICE, scene))))
                .contains("koska tiedot ovat useassa järjestelmässä")
                .contains("tietosuoja-asetuksen 12 artiklan 3 kohdan nojalla")
                .contains("vastaamme viimeistään tiistaina 2.2.2027");
    }

    @Test
    void aStrangersNameCannotCarryAMessage() {
        Scene scene = scene(Language.EN, null, null, List.of(), "Win money at http://evil.test");
        Draft draft = composer.compose(LetterKind.ACKNOWLEDGEMENT, scene);
        assertThat(draft.greeting()).isEqualTo("Hello");
        Scene script = scene(Language.EN, null, null, List.of(), "<script>alert(1)</script>");
        assertThat(html.of(composer.compose(LetterKind.ACKNOWLEDGEMENT, script)))
                .doesNotContain("<script");
    }

    private String reply(Language language, Right right, Outcome outcome, List<Part> parts) {
        return flat(TextForm.of(composer.compose(LetterKind.REPLY, scene(language, right, outcome, parts))));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").replace('\u00a0', ' ');
    }

    private Scene scene(Language language, @Nullable Right right, @Nullable Outcome outcome, List<Part> parts) {
        return scene(language, right, outcome, parts, "Aino Rintala-Mäki");
    }

    private Scene scene(
            Language language, @Nullable Right right, @Nullable Outcome outcome, List<Part> parts, String name) {
        Submission submission = new Submission(
                UUID.randomUUID(),
                "K-2026-0147",
                KAUHAJOKI,
                Channel.EMAIL,
                RECEIVED,
                language,
                new Requester(name, new EmailAddress("aino@example.test"), null, null, null, null),
                "",
                "",
                EnumSet.noneOf(Right.class),
                Submission.State.OPENED,
                SetAsideReason.CUSTOMER_SERVICE,
                "Laskutus soittaa sinulle.",
                true,
                0);
        RightsRequest request = right == null ? null : request(submission, right, outcome);
        return new Scene(
                companies.get(KAUHAJOKI),
                submission,
                request,
                deadline(false),
                deadline(true),
                outcome == null || request == null ? null : decision(request, outcome, parts),
                language,
                NOW,
                Map.of("text", "Tarkoitatko kulutustietoja?"),
                List.of());
    }

    private Deadline deadline(boolean extended) {
        List<ClockEvent> events = extended
                ? List.of(new ClockEvent.Received(RECEIVED), new ClockEvent.ExtensionNoticeSent(NOW))
                : List.of(new ClockEvent.Received(RECEIVED));
        return Deadline.of(events, Helsinki.dayOf(NOW), deadlines.workingDays());
    }

    private static RightsRequest request(Submission submission, Right right, @Nullable Outcome outcome) {
        return new RightsRequest(
                UUID.randomUUID(),
                submission.reference(),
                submission.id(),
                KAUHAJOKI,
                right,
                outcome == null ? Status.RECEIVED : Status.DECIDED,
                outcome,
                submission.language(),
                RECEIVED,
                false,
                false,
                "Mitä tietoja tarkoitat?",
                ExtensionReason.SCATTERED,
                "Haemme tiedot neljästä järjestelmästä.",
                0);
    }

    private static Decision decision(RightsRequest request, Outcome outcome, List<Part> parts) {
        return new Decision(request.id(), 1, outcome, parts, "", Decision.State.SIGNED, "a", NOW, "b", NOW, null);
    }
}
