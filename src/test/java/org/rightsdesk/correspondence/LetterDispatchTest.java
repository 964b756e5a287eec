package org.rightsdesk.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.correspondence.Letter.State;
import org.rightsdesk.correspondence.SmtpProxy.Mischief;
import org.rightsdesk.correspondence.mail.MailParser;
import org.rightsdesk.correspondence.mail.ParsedMail;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A letter leaves once, whatever the mail server does. */
@DeskTest
class LetterDispatchTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private GreenMail greenMail;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private MailboxPoller poller;

    @Autowired
    private Letters letters;

    @Autowired
    private StatusLinks links;

    @Autowired
    private MutableClock clock;

    private String customer;
    private Submission submission;
    private Letter letter;

    @BeforeEach
    void aLetterIsWritten() {
        customer = "c" + UUID.randomUUID().toString().substring(0, 13) + "@example.test";
        submission = CaseWork.on(context)
                .arrives(
                        CaseWork.KAUHAJOKI,
                        Channel.EMAIL,
                        new Requester("Aino Esimerkki", new EmailAddress(customer), null, null, null, null),
                        "Haluan nähdä tietoni");
        letter = asSystem(
                () -> letters.write(LetterKind.FREE_MESSAGE, submission.id(), null, Map.of("text", "Hei sitten")));
    }

    @AfterEach
    void theMailServerIsWell() {
        sender.setPort(greenMail.getSmtp().getPort());
    }

    @Test
    void aLetterIsSentOnceHoweverOftenItIsSent() throws Exception {
        send();
        send();

        assertThat(state()).isEqualTo(State.SENT);
        List<MimeMessage> received = received();
        assertThat(received).hasSize(1);
        MimeMessage mail = received.getFirst();
        assertThat(mail.getMessageID()).isEqualTo(letter.messageId());
        assertThat(mail.getReplyTo())
                .extracting(address -> ((InternetAddress) address).getAddress())
                .containsExactly(
                        "tietosuoja+" + submission.reference().toLowerCase(java.util.Locale.ROOT) + "@kauhajoki.test");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("no");
        assertThat(mail.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
        assertThat(mail.getHeader("Content-Language")).containsExactly("fi");
        assertThat(mail.getRecipients(RecipientType.BCC)).isNull();
    }

    @Test
    void aLetterHoldsALinkThatOpensTheCaseAndIsNotStored() throws Exception {
        send();
        String text = parsed(received().getFirst()).text();
        Matcher link = Pattern.compile("/status/([\\w-]{22})").matcher(text);
        assertThat(link.find()).isTrue();
        assertThat(links.submissionOf(link.group(1))).contains(submission.id());
        assertThat(links.submissionOf("A".repeat(22))).isEmpty();
        assertThat(asSystem(() -> letters.get(letter.id())).text()).doesNotContain(link.group(1));
    }

    @Test
    @DisplayName("Our own copy is recognised, and not taken for a letter of a customer")
    void ownCopy() {
        send();
        poller.pollNow();
        assertThat(asSystem(() -> context.getBean(Mailbox.class).held()))
                .noneMatch(mail -> mail.subject().contains(submission.reference()));
    }

    @Test
    void noMailServerMeansLaterAndNothingIsLostOrDoubled() {
        sender.setPort(1);
        assertThatExceptionOfType(MailTrouble.class).isThrownBy(this::send);
        assertThatExceptionOfType(MailTrouble.class).isThrownBy(this::send);
        assertThat(state()).isEqualTo(State.WAITING);
        theMailServerIsWell();
        send();
        assertThat(state()).isEqualTo(State.SENT);
        assertThat(received()).hasSize(1);
    }

    @Test
    void aServerThatIsBusyIsAskedAgain() throws Exception {
        through(Mischief.TRY_LATER, () -> assertThatExceptionOfType(MailTrouble.class)
                .isThrownBy(this::send));
        assertThat(state()).isEqualTo(State.WAITING);
        send();
        assertThat(received()).hasSize(1);
    }

    @Test
    void twoJobsThatMeetAtALetterSendItOnceAndNeitherFails() throws Exception {
        through(Mischief.TAKE_ITS_TIME, () -> {
            CompletableFuture<Void> other = CompletableFuture.runAsync(this::send);
            await().until(() -> state() == State.SENDING);
            send();
            assertThat(state()).isEqualTo(State.SENT);
            other.join();
        });
        assertThat(received()).hasSize(1);
    }

    @Test
    void aLetterWhoseAnswerWasLostIsNotSentAgain() throws Exception {
        through(Mischief.SWALLOW_THE_ANSWER, () -> assertThatExceptionOfType(MailTrouble.class)
                .isThrownBy(this::send));
        assertThat(state()).isEqualTo(State.SENDING);
        assertThatExceptionOfType(MailTrouble.class)
                .as("the mailbox was not read since")
                .isThrownBy(this::send);
        poller.pollNow();
        send();
        assertThat(state()).isEqualTo(State.SENT);
        assertThat(received()).hasSize(1);
    }

    @Test
    void aLetterWhoseEndWasLostIsSentAgainWhenTheMailboxProvesIt() throws Exception {
        through(Mischief.LOSE_THE_END, () -> assertThatExceptionOfType(MailTrouble.class)
                .isThrownBy(this::send));
        assertThat(state()).isEqualTo(State.SENDING);
        clock.forward(Duration.ofMinutes(2));
        assertThatExceptionOfType(MailTrouble.class).isThrownBy(this::send);
        poller.pollNow();
        send();
        assertThat(state()).isEqualTo(State.SENT);
        assertThat(received()).hasSize(1);
    }

    @Test
    void aRefusedAddressIsMendedByAPerson() throws Exception {
        through(Mischief.REFUSE_THE_CUSTOMER, this::send);
        assertThat(state()).isEqualTo(State.RETURNED);
        assertThat(asSystem(() -> letters.returned(submission.id()))).isTrue();

        customer = "new-" + customer;
        ActingAs.run(
                Actor.staff(CaseWork.HANDLER), () -> letters.addressMended(letter.id(), new EmailAddress(customer)));
        send();
        assertThat(state()).isEqualTo(State.SENT);
        assertThat(received()).hasSize(1);
        assertThat(asSystem(() -> letters.allLeft(submission.id()))).isTrue();
    }

    @Test
    void aCustomerWithoutMailGetsALetterByPost() {
        Submission visit = CaseWork.on(context)
                .arrives(
                        CaseWork.KAUHAJOKI,
                        Channel.COUNTER,
                        new Requester("Aino Esimerkki", null, null, "Peltokuja 7, 61800 Kauhajoki", null, null),
                        "Haluan nähdä tietoni");
        Letter paper = asSystem(() -> letters.write(LetterKind.FREE_MESSAGE, visit.id(), null, Map.of("text", "Hei")));
        assertThat(paper.state()).isEqualTo(State.POST_WAITING);
        assertThat(paper.text()).doesNotContain(Letter.LINK);
        ActingAs.run(Actor.staff(CaseWork.HANDLER), () -> letters.posted(paper.id()));
        assertThat(asSystem(() -> letters.get(paper.id())).state()).isEqualTo(State.POSTED);
    }

    /** Only this letter: the flow of the case sends its own in its own time. */
    private void send() {
        ActingAs.run(Actor.system("test"), () -> {
            Letter now = letters.get(letter.id());
            if (now.state() == State.WAITING || now.state() == State.SENDING) {
                context.getBean(LetterDispatch.class).send(now);
            }
        });
    }

    private void through(Mischief mischief, Runnable work) throws Exception {
        try (SmtpProxy proxy = new SmtpProxy(greenMail.getSmtp().getPort(), mischief)) {
            sender.setPort(proxy.port());
            work.run();
        } finally {
            theMailServerIsWell();
        }
    }

    private State state() {
        return asSystem(() -> letters.get(letter.id())).state();
    }

    private List<MimeMessage> received() {
        var inbox = greenMail.getUserManager().getUser(customer);
        if (inbox == null) {
            return List.of();
        }
        try {
            return greenMail.getManagers().getImapHostManager().getInbox(inbox).getMessages().stream()
                    .map(StoredMessage::getMimeMessage)
                    .toList();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ParsedMail parsed(MimeMessage mail) throws Exception {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        mail.writeTo(out);
        return new MailParser().parse(out.toByteArray());
    }

    private static <T> T asSystem(java.util.function.Supplier<T> work) {
        return ActingAs.call(Actor.system("test"), work);
    }
}
