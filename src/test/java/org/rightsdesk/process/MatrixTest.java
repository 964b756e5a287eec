package org.rightsdesk.process;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdesk.audit.AuditEntry;
import org.rightsdesk.audit.AuditTrail;
import org.rightsdesk.common.Dates;
import org.rightsdesk.common.Helsinki;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Verb;
import org.rightsdesk.company.Companies;
import org.rightsdesk.company.ContactChannel;
import org.rightsdesk.company.RecipientProfile;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.deadline.Deadline;
import org.rightsdesk.deadline.Deadlines;
import org.rightsdesk.registers.RecipientNotice;
import org.rightsdesk.registers.Recipients;
import org.rightsdesk.request.Citation;
import org.rightsdesk.request.Decisions;
import org.rightsdesk.request.Ground;
import org.rightsdesk.request.Law;
import org.rightsdesk.request.Outcome;
import org.rightsdesk.request.Part;
import org.rightsdesk.request.PartOutcome;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Status;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every right at every company with every outcome, through the real processes to the end (C.0–C.10, R49). */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixTest {

    private static final Map<Law, String> LAWS = Map.of(
            Law.GDPR, "tietosuoja-asetuksen",
            Law.DATA_PROTECTION_ACT, "tietosuojalain",
            Law.ACCOUNTING_ACT, "kirjanpitolain");

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    CaseFlow flow;

    /** The copies of some thousand letters would be read, one by one, by the next test that polls the mailboxes. */
    @AfterAll
    void emptyTheMailboxes(@Autowired GreenMail mail) throws FolderException {
        mail.purgeEmailFromAllMailboxes();
    }

    @BeforeEach
    void begin() {
        flow = new CaseFlow(context);
    }

    @AfterEach
    void end() {
        flow.timeIsAsBefore();
    }

    @AfterAll
    void theEngineKnowsNobody() {
        List<String> secrets = List.of("Keksitty", "tuulikki", "Peltokuja", "example.test");
        assertThat(new EngineTables(jdbc).columnsWith(secrets)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.rightsdesk.process.Cell#all")
    @DisplayName("Right × company × outcome: letters, dates, grounds, recipients, audit, and nothing left open")
    void fromArrivalToTheEnd(Cell cell) {
        MatrixCase driven = MatrixCase.driven(flow, cell);
        ended(cell, driven);
        letters(cell, driven);
        if (cell.outcome() != Outcome.WITHDRAWN) {
            reply(cell, driven);
        }
        recipients(cell, driven);
        trail(cell, driven);
    }

    private void ended(Cell cell, MatrixCase driven) {
        RightsRequest request = flow.request(driven.id);
        assertThat(request.outcome()).isEqualTo(cell.outcome());
        assertThat(request.status()).isEqualTo(cell.outcome() == Outcome.WITHDRAWN ? Status.WITHDRAWN : Status.CLOSED);
        assertThat(flow.people.open(driven.submission.id())).isEmpty();
        assertThat(flow.people.open(driven.id)).isEmpty();
        assertThat(flow.running(driven.submission.id())).isEmpty();
        assertThat(flow.running(driven.id)).isEqualTo(followUps(cell, driven));
    }

    /** R48, C.3, C.4: the booked erasure of each part that is kept for a time, and the review of a restriction. */
    private List<String> followUps(Cell cell, MatrixCase driven) {
        List<String> expected = new ArrayList<>();
        keptParts(driven).stream()
                .filter(part -> part.keepUntil() != null)
                .forEach(part -> expected.add("delayed-erasure"));
        if (cell.right() == Right.RESTRICTION && cell.outcome().carriesSomethingOut()) {
            expected.add("restriction-review");
        }
        return expected;
    }

    /** Exactly the letters that must have left, and each has. */
    private void letters(Cell cell, MatrixCase driven) {
        List<LetterKind> expected = new ArrayList<>(List.of(LetterKind.ACKNOWLEDGEMENT));
        if (cell.outcome() == Outcome.WITHDRAWN) {
            expected.add(LetterKind.WITHDRAWAL_CONFIRMED);
        } else {
            expected.add(LetterKind.REPLY);
        }
        if (cell.right() == Right.ENERGY_DATA && cell.outcome() == Outcome.FULL) {
            expected.add(LetterKind.DATA_TRANSFER);
        }
        toTell(cell).stream().filter(MatrixTest::hasMail).forEach(each -> expected.add(LetterKind.RECIPIENT_NOTICE));
        List<Letter> letters = written(driven);
        if (cell.outcome() != Outcome.WITHDRAWN && !answeredToday(letters)) {
            expected.add(LetterKind.CLOSED);
        }
        assertThat(letters).extracting(Letter::kind).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(letters).allMatch(letter -> !letter.state().isOpen() && letter.leftAt() != null);
    }

    /** Whose answer left on the day of the closing reads no second mail. The case ends at the time at which the clock stands. */
    private boolean answeredToday(List<Letter> letters) {
        LocalDate today = Helsinki.dayOf(flow.bean(Clock.class).instant());
        return letters.stream()
                .filter(letter -> letter.kind() == LetterKind.REPLY)
                .map(letter -> Helsinki.dayOf(requireNonNull(letter.leftAt())))
                .anyMatch(today::equals);
    }

    /** C.9: complete, with the case number, the grounds' places in the law, end days and remedies; in time (D4, D7). */
    private void reply(Cell cell, MatrixCase driven) {
        Letter reply = written(driven).stream()
                .filter(letter -> letter.kind() == LetterKind.REPLY)
                .findFirst()
                .orElseThrow();
        String text = reply.text().replaceAll("[\\s\\u00a0]+", " ");
        assertThat(flow.look(() -> flow.bean(Letters.class)
                        .missing(LetterKind.REPLY, driven.submission.id(), driven.id, Map.of())))
                .isEmpty();
        assertThat(text).contains(driven.submission.reference(), "tietosuojavaltuutetu");
        assertThat(text).doesNotContainPattern("[{}?]{2}|\\{\\d|\\bnull\\b|letter\\.");
        if (cell.outcome().refusesSomething()) {
            assertThat(text).contains("Perustelut selkokielellä.", "käräjäoikeudessa");
        }
        for (Part part : keptParts(driven)) {
            Ground ground = Objects.requireNonNull(part.ground());
            assertThat(text).containsPattern(place(ground.citation(cell.right())));
            if (part.keepUntil() != null) {
                assertThat(text).contains(Dates.plain(part.keepUntil(), Language.FI));
            }
        }
        Deadline deadline = flow.look(() -> flow.bean(Deadlines.class).of(driven.id));
        LocalDate last = cell.outcome().refusesSomething() ? deadline.refusalDate() : deadline.dueDate();
        assertThat(Helsinki.dayOf(Objects.requireNonNull(reply.leftAt()))).isBeforeOrEqualTo(last);
    }

    /** Art. 19, C.10, D13: everyone who must be told was, in time, and nobody else. */
    private void recipients(Cell cell, MatrixCase driven) {
        List<RecipientNotice> notices =
                flow.look(() -> flow.bean(Recipients.class).of(driven.id));
        assertThat(notices)
                .extracting(RecipientNotice::recipient)
                .containsExactlyInAnyOrderElementsOf(
                        toTell(cell).stream().map(RecipientProfile::key).toList());
        LocalDate today = Helsinki.dayOf(flow.bean(Clock.class).instant());
        assertThat(notices)
                .noneMatch(RecipientNotice::isWaiting)
                .allMatch(notice -> notice.settledAt() != null
                        && !Helsinki.dayOf(notice.settledAt()).isAfter(notice.dueDate())
                        && !notice.dueDate().isAfter(today.plusDays(7)));
    }

    private List<RecipientProfile> toTell(Cell cell) {
        List<RecipientProfile> all =
                flow.look(() -> flow.bean(Companies.class).get(cell.company())).recipients();
        if (!cell.changesData()) {
            return List.of();
        }
        return switch (cell.right()) {
            case RECTIFICATION, ERASURE, RESTRICTION, OBJECTION -> all;
            case MARKETING_BAN ->
                all.stream().filter(RecipientProfile::marketing).toList();
            default -> List.of();
        };
    }

    private static boolean hasMail(RecipientProfile recipient) {
        return recipient.contact() != null && recipient.contact().channel() == ContactChannel.EMAIL;
    }

    private void trail(Cell cell, MatrixCase driven) {
        List<Verb> trail =
                flow.look(() -> flow.bean(AuditTrail.class).of(driven.submission.id(), driven.id)).reversed().stream()
                        .map(AuditEntry::verb)
                        .toList();
        assertThat(trail).containsSubsequence(MatrixTrail.of(cell, !toTell(cell).isEmpty()));
        Set<Verb> doneOnce = trail.stream()
                .filter(verb -> verb == Verb.DECISION_SIGNED || verb == Verb.REPLIED || verb == Verb.CLOSED)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(trail).filteredOn(doneOnce::contains).doesNotHaveDuplicates();
    }

    private List<Part> keptParts(MatrixCase driven) {
        return flow.look(() -> flow.bean(Decisions.class).current(driven.id)).stream()
                .flatMap(decision -> decision.parts().stream())
                .filter(part -> part.outcome() == PartOutcome.KEEP)
                .toList();
    }

    private List<Letter> written(MatrixCase driven) {
        return flow.look(() -> flow.bean(Letters.class).of(driven.submission.id()));
    }

    /** As a Finnish letter cites it, up to the paragraph; where a letter first speaks of a law, its number follows the name. */
    private static Pattern place(Citation citation) {
        boolean gdpr = citation.law() == Law.GDPR;
        String article = citation.article() + (gdpr ? " artikla" : " §");
        String paragraph = citation.paragraph() == null ? "" : (gdpr ? "n " : ":n ") + citation.paragraph() + " ";
        String chapter = citation.chapter() == null ? "" : citation.chapter() + " luvun ";
        String number = "(?: \\(\\S+\\))?(?: 2016/679)? ";
        return Pattern.compile(LAWS.get(citation.law()) + number + Pattern.quote(chapter + article + paragraph));
    }
}
