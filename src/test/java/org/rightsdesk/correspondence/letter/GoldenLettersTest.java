package org.rightsdesk.correspondence.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdesk.correspondence.LetterKind.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Language;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.Company;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.SetAsideReason;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every letter that can occur, as text, beside what was read and approved in {@code src/test/resources/letters}: letter kind × right ×
 * outcome × language for one company (C.9), and each company's own parts. After a wanted change run it with
 * {@code -Dletters.golden=write} and read the difference.
 */
@DeskTest
class GoldenLettersTest {

    private static final Path FOLDER = Path.of("src/test/resources/letters");

    private final Map<String, String> letters = new TreeMap<>();
    /** To look at in a browser; written to {@code target/letters} with the approved texts. */
    private final Map<String, String> pages = new TreeMap<>();

    @Autowired
    private Composer composer;

    @Autowired
    private HtmlForm html;

    @Autowired
    private Companies companies;

    private final Set<LetterKind> written = EnumSet.noneOf(LetterKind.class);

    @Test
    void everyLetterReadsAsItWasApproved() throws IOException {
        Company company = companies.get(new CompanyKey("kauhajoki"));
        for (Language language : Language.values()) {
            Stage stage = Stage.of(company, language);
            aboutTheWholeLetter(stage);
            aboutOneRight(stage);
            replies(stage);
            toRecipients(stage);
            AddedParagraphs.of(stage).forEach((about, reply) -> keep(REPLY, "-" + about, reply));
            dataTransfers(stage);
            companies.all().forEach(each -> company(Stage.of(each, language)));
        }
        assertThat(written).as("kinds seen").containsAll(EnumSet.allOf(LetterKind.class));
        if ("write".equals(System.getProperty("letters.golden"))) {
            write();
        }
        assertThat(letters.keySet()).isEqualTo(stored());
        for (Map.Entry<String, String> letter : letters.entrySet()) {
            assertThat(letter.getValue())
                    .as(letter.getKey())
                    .isEqualTo(Files.readString(FOLDER.resolve(letter.getKey())));
        }
    }

    private void aboutTheWholeLetter(Stage stage) {
        keep(ACKNOWLEDGEMENT, "", stage);
        keep(ACKNOWLEDGEMENT, "-unconfirmed", stage.unconfirmed());
        keep(MAILBOX_CHECK, "", stage);
        for (SetAsideReason reason : SetAsideReason.values()) {
            if (reason.isAnswered()) {
                keep(NOT_A_REQUEST_ANSWER, "-" + key(reason), stage.setAside(reason));
            }
        }
    }

    private void aboutOneRight(Stage stage) {
        for (LetterKind kind : EnumSet.of(
                ONE_TIME_CODE,
                IDENTITY_QUESTION,
                IDENTITY_REMINDER,
                EXTENSION_NOTICE,
                FEE_NOTICE,
                WITHDRAWAL_CONFIRMED,
                CLOSED,
                FREE_MESSAGE,
                STAFF_REMINDER,
                STAFF_ESCALATION)) {
            Stage access = stage.request(Right.ACCESS);
            keep(kind, "-access", kind == FREE_MESSAGE || kind == FEE_NOTICE ? access.withWords() : access);
        }
        Stage unfounded = stage.request(Right.ACCESS).withWords().with("claim", "unfounded");
        keep(FEE_NOTICE, "-access-unfounded", unfounded);
        for (LetterKind kind : EnumSet.of(STAFF_REMINDER, STAFF_ESCALATION)) {
            keep(kind, "-access-late", stage.request(Right.ACCESS).overdue());
        }
        for (Right right : List.of(Right.ACCESS, Right.ERASURE)) {
            keep(CLARIFICATION_QUESTION, "-" + right.key(), stage.request(right));
            keep(
                    CLARIFICATION_QUESTION,
                    "-" + right.key() + "-late",
                    stage.request(right).late());
            keep(
                    CLARIFICATION_QUESTION,
                    "-" + right.key() + "-on-paper",
                    stage.request(right).onPaper());
            keep(CLARIFICATION_REMINDER, "-" + right.key(), stage.request(right));
        }
        keep(
                IDENTITY_QUESTION,
                "-access-for-another",
                stage.request(Right.ACCESS).with("authority", "missing"));
        keep(
                LIFTING_NOTICE,
                "-restriction",
                stage.request(Right.RESTRICTION).decided(Outcome.FULL).withWords());
        keep(OLD_CONTACT_NOTICE, "-rectification", stage.request(Right.RECTIFICATION));
        keep(
                CORRECTION_NOTICE,
                "-rectification",
                stage.request(Right.RECTIFICATION).decided(Outcome.FULL));
        for (String change : List.of("opened", "identity-confirmed", "answer-received", "reopened")) {
            keep(STATUS_UPDATE, "-access-" + change, stage.request(Right.ACCESS).with("change", change));
        }
    }

    private void replies(Stage stage) {
        for (Right right : Right.values()) {
            Stage asked = stage.request(right);
            Set<Outcome> outcomes = EnumSet.copyOf(Outcome.proposableFor(right));
            outcomes.add(Outcome.NOT_IDENTIFIABLE);
            for (Outcome outcome : outcomes) {
                keep(REPLY, "-" + right.key() + "-" + key(outcome), decided(asked, right, outcome));
            }
            if (right == Right.ACCESS) {
                Stage silent = decided(asked, right, Outcome.NOT_IDENTIFIABLE).unanswered();
                keep(REPLY, "-access-not-identifiable-silent", silent);
            }
            if (PartOutcome.possibleFor(right).contains(PartOutcome.NOTHING_HELD)) {
                Stage some = asked.decided(Outcome.FULL, Part.granted("contact"), Part.nothingHeld("billing"));
                keep(REPLY, "-" + right.key() + "-full-one-empty", some);
            }
            if (right.mayBeRefused()) {
                List<Part> kept = Stage.keptOnEveryGround(right, stage.company());
                keep(REPLY, "-" + right.key() + "-every-ground", asked.decided(Outcome.REFUSED, kept));
            }
        }
    }

    private static Stage decided(Stage asked, Right right, Outcome outcome) {
        if (!outcome.refusesSomething()) {
            return asked.decided(outcome);
        }
        Ground ground = Ground.allowedFor(right).getLast();
        LocalDate until = ground.needsEndDay(right) ? LocalDate.of(2032, 12, 31) : null;
        Part kept = right == Right.ERASURE
                ? Part.kept("billing", Ground.ACCOUNTING_6Y, LocalDate.of(2032, 12, 31))
                : Part.kept("billing", ground, until);
        return outcome == Outcome.PARTIAL
                ? asked.decided(outcome, Part.granted("contact"), kept)
                : asked.decided(outcome, kept, Part.kept("contract", ground, until));
    }

    private void toRecipients(Stage stage) {
        for (Right right : List.of(
                Right.RECTIFICATION,
                Right.ERASURE,
                Right.RESTRICTION,
                Right.OBJECTION,
                Right.MARKETING_BAN,
                Right.CONSENT_WITHDRAWAL)) {
            Stage done = stage.request(right).decided(Outcome.FULL, Part.granted("contact"));
            keep(RECIPIENT_NOTICE, "-" + right.key(), done);
            if (right == Right.RESTRICTION) {
                keep(RECIPIENT_NOTICE, "-" + right.key() + "-lifted", done.with("change", "lifted"));
            }
        }
    }

    /** To another controller, and to a provider of energy services (Art. 20(2), R49). */
    private void dataTransfers(Stage stage) {
        for (Right right : List.of(Right.PORTABILITY, Right.ENERGY_DATA)) {
            keep(
                    DATA_TRANSFER,
                    "-" + right.key(),
                    stage.request(right)
                            .decided(Outcome.FULL)
                            .with("link", Letter.LINK)
                            .with("until", LocalDate.of(2026, 12, 9))
                            .with("sha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"));
        }
    }

    /** Head, remedies and contact of each company: the one data protection officer stands in Kauhajoki's letters only (K1, CF20). */
    private void company(Stage stage) {
        keep(
                REPLY,
                "-company-" + stage.company().key().value(),
                stage.request(Right.ACCESS).decided(Outcome.NOT_SPECIFIED));
    }

    private void keep(LetterKind kind, String about, Stage stage) {
        Draft draft = composer.compose(kind, stage.scene());
        String text = draft.subject() + "\n\n" + TextForm.of(draft);
        String page = html.of(draft);
        MailLook.check(text, page, stage.company().name());
        MailLook.saysTheSame(text, page);
        written.add(kind);
        assertThat(text).doesNotContain("{", "}", "!", " null", "??", "523/1999");
        String name = kind.key() + about + "-" + stage.language().tag();
        letters.put(name + ".txt", text);
        pages.put(name + ".html", page);
    }

    private void write() throws IOException {
        Files.createDirectories(FOLDER);
        for (String old : stored()) {
            Files.delete(FOLDER.resolve(old));
        }
        for (Map.Entry<String, String> letter : letters.entrySet()) {
            Files.writeString(FOLDER.resolve(letter.getKey()), letter.getValue());
        }
        Path look = Files.createDirectories(Path.of("target/letters"));
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(look.resolve(page.getKey()), page.getValue());
        }
    }

    private static Set<String> stored() throws IOException {
        try (Stream<Path> files = Files.list(Files.createDirectories(FOLDER))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
