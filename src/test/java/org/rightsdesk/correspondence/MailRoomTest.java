package org.rightsdesk.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdesk.correspondence.Disposition.AUTOMATIC_REPLY;
import static org.rightsdesk.correspondence.Disposition.BOUNCE;
import static org.rightsdesk.correspondence.Disposition.HELD;
import static org.rightsdesk.correspondence.Disposition.NEW_SUBMISSION;
import static org.rightsdesk.correspondence.Disposition.REPLY;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.correspondence.mail.SampleMails;
import org.rightsdesk.correspondence.mail.SampleMails.Sample;
import org.rightsdesk.documents.Documents;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.rightsdesk.testing.Smtp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails over real SMTP and IMAP, from the wire to the case. */
@DeskTest
class MailRoomTest {

    private static final String MAILBOX = "tietosuoja@kauhajoki.test";

    @Autowired
    private GreenMail greenMail;

    @Autowired
    private MailboxPoller poller;

    @Autowired
    private Letters letters;

    @Autowired
    private Messages messages;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Documents documents;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Smtp smtp;

    /** What became of a mail, found by words in its subject. */
    private record Fate(Disposition disposition, String reason, UUID submissionId) {}

    @BeforeEach
    void connect() {
        smtp = new Smtp(greenMail.getSmtp().getPort());
        poller.pollNow();
    }

    @Test
    @DisplayName("Every sample mail ends as expected, and sent twice nothing doubles")
    void samples() {
        sendSamples();
        int first = count("select count(*) from submission where channel = 'EMAIL'");
        for (Sample sample : SampleMails.all()) {
            Disposition disposition = fateOfSample(sample);
            assertThat(disposition).as(sample.file()).isEqualTo(expected(sample));
        }
        sendSamples();
        assertThat(count("select count(*) from submission where channel = 'EMAIL'"))
                .isEqualTo(first);
        assertThat(count("select count(*) from submission where requester_email = 'anne.dupla@example.org'"))
                .isEqualTo(1);
    }

    @Test
    void aNewMailIsReceivedWhenItReachedTheMailboxWithItsFilesAndNumbers() {
        String id = unique();
        clock.set(java.time.Instant.now());
        String mail = "From: =?utf-8?q?Aino_Rintala-M=C3=A4ki?= <" + id + "@example.test>\r\nSubject: " + id
                + "\r\nDate: Mon, 1 Jan 2001 10:00:00 +0200\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + "Haluan nähdä omat tietoni. Asiakasnumeroni on 40016206.\r\n--b\r\n"
                + file("ote.pdf", "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n")
                + file(
                        "lasku.pdf",
                        "MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004\u0000\u0000\u0000ÿÿ This program cannot be run in DOS mode")
                + "--b--\r\n";
        Submission submission = arrived(id, mail);

        assertThat(submission.channel()).isEqualTo(Channel.EMAIL);
        assertThat(submission.requester().name()).isEqualTo("Aino Rintala-Mäki");
        assertThat(submission.requester().customerNumber()).isEqualTo("40016206");
        assertThat(submission.receivedAt()).isAfter(clock.instant().minus(Duration.ofMinutes(5)));
        asSystem(() -> {
            assertThat(documents.of(submission.id())).extracting("fileName").containsExactly("ote.pdf");
            assertThat(messages.of(submission.id())).singleElement().satisfies(note -> assertThat(note.words())
                    .contains("lasku.pdf"));
        });
    }

    @Test
    void aFileOfFiftyMegabytesIsRefusedButTheMailIsTaken() {
        String id = unique();
        byte[] head = ("From: " + id + "@example.test\r\nSubject: " + id + "\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
                        + "Poistakaa tietoni\r\n--b\r\nContent-Type: application/pdf; name=suuri.pdf\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n")
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        byte[] file = Base64.getMimeEncoder().encode(new byte[50 * 1024 * 1024]);
        byte[] mail = java.nio.ByteBuffer.allocate(head.length + file.length + 8)
                .put(head)
                .put(file)
                .put("\r\n--b--\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .array();
        smtp.send(id + "@example.test", MAILBOX, mail);
        poller.pollNow();

        Submission submission = submission(fate(id).submissionId());
        assertThat(submission.words()).isEqualTo("Poistakaa tietoni");
        asSystem(() -> {
            assertThat(documents.of(submission.id())).isEmpty();
            assertThat(messages.of(submission.id())).hasSize(1);
        });
    }

    @Test
    void brokenMimeAndMissingFieldsAreNoReasonToLoseAMailOrBlockTheNext() {
        String id = unique();
        smtp.send("x@example.test", MAILBOX, "\u0000\u0001\u0002 no mail at all " + id);
        smtp.send(
                "x@example.test",
                MAILBOX,
                "From: " + id + "a@example.test\r\nSubject: " + id + "a\r\n\r\nMitä tietoja teillä on minusta?");
        smtp.send(
                "x@example.test",
                MAILBOX,
                "From: " + id + "b@example.test\r\nSubject: " + id
                        + "b\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/html; charset=nonsense\r\n\r\n<p>Poistakaa tietoni");
        poller.pollNow();

        assertThat(fate(id + "a").disposition()).isEqualTo(NEW_SUBMISSION);
        assertThat(fate(id + "b").disposition()).isEqualTo(NEW_SUBMISSION);
        assertThat(submission(fate(id + "b").submissionId()).words()).isEqualTo("Poistakaa tietoni");
        assertThat(count("select count(*) from inbound_mail where state <> 'HANDLED'"))
                .isZero();
    }

    @Test
    void anAnswerFindsItsCaseByPlusAddressAndOneOfSomebodyElseIsHeld() {
        String id = unique();
        Submission submission = arrived(id, letter(id));
        String number = submission.reference();
        smtp.send(
                "x@example.test",
                MAILBOX.replace("@", "+" + number.toLowerCase(java.util.Locale.ROOT) + "@"),
                "From: " + id + "@example.test\r\nTo: " + MAILBOX.replace("@", "+" + number + "@") + "\r\nSubject: "
                        + id + "answer\r\n\r\nTässä vastaus.");
        smtp.send(
                "x@example.test",
                MAILBOX,
                "From: eve@example.test\r\nSubject: Re: " + number + " " + id + "eve\r\n\r\nOlen hän.");
        poller.pollNow();

        assertThat(fate(id + "answer").disposition()).isEqualTo(REPLY);
        assertThat(fate(id + "answer").submissionId()).isEqualTo(submission.id());
        asSystem(() -> assertThat(messages.of(submission.id()))
                .extracting(Message::words)
                .containsExactly("Tässä vastaus."));
        assertThat(fate(id + "eve")).extracting(Fate::disposition, Fate::reason).containsExactly(HELD, "other-writer");
    }

    @Test
    void aHandlerSettlesWhatIsHeld() {
        String id = unique();
        Submission submission = arrived(id, letter(id));
        for (String name : List.of("one", "two", "three")) {
            smtp.send(
                    "x@example.test",
                    MAILBOX,
                    "From: " + id + name + "@example.test\r\nSubject: " + submission.reference() + " " + id + name
                            + "\r\n\r\nMinäkin haluan nähdä tietoni, " + name);
        }
        poller.pollNow();
        ActingAs.run(Actor.staff(CaseWork.HANDLER), () -> {
            InboundMail one = held(id + "one");
            mailbox.settleAsReply(one.id(), one.version(), submission.reference());
            InboundMail two = held(id + "two");
            Submission opened = mailbox.settleAsNew(two.id(), two.version());
            assertThat(opened.reference()).isNotEqualTo(submission.reference());
            InboundMail three = held(id + "three");
            mailbox.setAside(three.id(), three.version(), "Mainos");
        });
        asSystem(() ->
                assertThat(mailbox.held()).noneMatch(mail -> mail.subject().contains(id)));
    }

    @Test
    void theMailsOfADayAreCountedByWhatBecameOfThemInTheOwnCompaniesOnly() {
        poller.pollNow(); // what other tests left in the mailboxes
        MailDay before = today(CaseWork.HANDLER);
        int elsewhere = today(CaseWork.HANDLER_OF_MUURAME).all();
        String id = unique();
        Submission submission = arrived(id, letter(id));
        smtp.send(
                "x@example.test",
                MAILBOX,
                "From: " + id + "other@example.test\r\nSubject: " + submission.reference() + " " + id
                        + "\r\n\r\nMinäkin haluan nähdä tietoni");
        Letter letter = letterOf(submission);
        asSystem(() -> letters.sendWaiting(letter.caseId()));
        poller.pollNow(); // the copy of our own letter is no mail that somebody wrote
        MailDay after = today(CaseWork.HANDLER);
        for (Disposition what : Disposition.values()) {
            boolean came = what == Disposition.NEW_SUBMISSION || what == Disposition.HELD;
            assertThat(after.counts().getOrDefault(what, 0))
                    .as(what.name())
                    .isEqualTo(before.counts().getOrDefault(what, 0) + (came ? 1 : 0));
        }
        assertThat(after.unread()).isZero();
        assertThat(today(CaseWork.HANDLER_OF_MUURAME).all()).isEqualTo(elsewhere);
    }

    private MailDay today(String user) {
        return ActingAs.call(Actor.staff(user), mailbox::today);
    }

    @Test
    void aReturnedLetterIsMarkedAndAnAutomaticAnswerIsOnlyKept() {
        String id = unique();
        Submission submission = arrived(id, letter(id));
        Letter letter = letterOf(submission);
        asSystem(() -> letters.sendWaiting(letter.caseId()));
        String away = "From: " + id + "@example.test\r\nSubject: Automaattinen vastaus: " + id
                + "away\r\nAuto-Submitted: auto-replied\r\nIn-Reply-To: " + letter.messageId() + "\r\n\r\nLomalla.";
        String returned = new String(
                        SampleMails.bytes("dsn-failed-unknown-user.eml"), java.nio.charset.StandardCharsets.UTF_8)
                .replace("<ack-140@kauhajoki.test>", letter.messageId())
                .replace("Undelivered Mail Returned to Sender", "Undelivered " + id + "dsn")
                .replace("ee49d8a2778a4c812716dedc", id);
        smtp.send("", MAILBOX, away);
        smtp.send("", MAILBOX, returned);
        poller.pollNow();

        assertThat(fate(id + "away").disposition()).isEqualTo(AUTOMATIC_REPLY);
        assertThat(fate(id + "dsn").disposition()).isEqualTo(BOUNCE);
        asSystem(() -> {
            assertThat(letters.get(letter.id()).state()).isEqualTo(Letter.State.RETURNED);
            assertThat(letters.get(letter.id()).returnReason()).isEqualTo("5.1.1");
            assertThat(messages.of(submission.id())).extracting(Message::kind).containsExactly(Message.Kind.AUTOMATIC);
        });
    }

    private void sendSamples() {
        SampleMails.all().forEach(sample -> smtp.send(reversePath(sample), sample.mailbox(), sample.raw()));
        poller.pollNow();
    }

    /** Bounces and automatic replies have the null reverse-path on the wire. */
    private static String reversePath(Sample sample) {
        String head = new String(sample.raw(), java.nio.charset.StandardCharsets.ISO_8859_1);
        return head.startsWith("Return-Path: <>") ? "" : "sender@example.test";
    }

    private Disposition fateOfSample(Sample sample) {
        String messageId = new Fetched(1, 1, clock.instant(), sample.raw()).messageId();
        return jdbc.sql("select disposition from inbound_mail where message_id = :id and duplicate_of is null")
                .param("id", messageId)
                .query((row, n) -> Disposition.valueOf(row.getString(1)))
                .single();
    }

    private static Disposition expected(Sample sample) {
        return switch (sample.action()) {
            case "ignore" -> AUTOMATIC_REPLY;
            case "append-or-triage" -> HELD;
            default -> NEW_SUBMISSION;
        };
    }

    private Letter letterOf(Submission submission) {
        return ActingAs.call(Actor.system("test"), () -> {
            List<Letter> written = letters.of(submission.id());
            return written.isEmpty()
                    ? letters.write(LetterKind.ACKNOWLEDGEMENT, submission.id(), null, java.util.Map.of())
                    : written.getFirst();
        });
    }

    private Submission arrived(String id, String mail) {
        smtp.send(id + "@example.test", MAILBOX, mail);
        poller.pollNow();
        return submission(fate(id).submissionId());
    }

    private static String letter(String id) {
        return "From: " + id + "@example.test\r\nSubject: " + id + "\r\nMessage-ID: <" + id
                + "@example.test>\r\n\r\nHaluan nähdä tietoni.";
    }

    private static String file(String name, String content) {
        return "Content-Type: application/pdf; name=\"" + name + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getEncoder().encodeToString(content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
                + "\r\n--b\r\n";
    }

    private InboundMail held(String subject) {
        return mailbox.held().stream()
                .filter(mail -> mail.subject().endsWith(subject))
                .findFirst()
                .orElseThrow();
    }

    private Fate fate(String subject) {
        return jdbc.sql(
                        "select disposition, reason, submission_id from inbound_mail where subject like '%' || :subject and duplicate_of is null")
                .param("subject", subject)
                .query((row, n) ->
                        new Fate(Disposition.valueOf(row.getString(1)), row.getString(2), row.getObject(3, UUID.class)))
                .single();
    }

    private Submission submission(UUID id) {
        return ActingAs.call(Actor.system("test"), () -> submissions.get(id));
    }

    private static void asSystem(Runnable work) {
        ActingAs.run(Actor.system("test"), work);
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private static String unique() {
        return "m" + UUID.randomUUID().toString().substring(0, 12).replace("-", "");
    }
}
