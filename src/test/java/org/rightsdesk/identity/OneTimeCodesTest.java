package org.rightsdesk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.request.Right;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One-time codes (rules.md B.4): ten minutes, five tries, rate limited, hashed. */
@DeskTest
class OneTimeCodesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    OneTimeCodes codes;

    @Autowired
    GreenMail greenMail;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    private UUID request = UUID.randomUUID();
    private String address = "";

    @BeforeEach
    void aCase() {
        request = newRequest();
        address = UUID.randomUUID() + "@example.test";
    }

    @Test
    @DisplayName("B.4: the code of the mail is right once, and only for its own end")
    void rightOnce() {
        send();
        String code = CodeMails.latestCode(greenMail, address);
        assertThat(verify(CodePurpose.PACKAGE, code)).isEqualTo(CodeAnswer.EXPIRED);
        assertThat(verify(code.substring(0, 3) + " " + code.substring(3))).isEqualTo(CodeAnswer.RIGHT);
        assertThat(verify(code)).isEqualTo(CodeAnswer.EXPIRED);
    }

    @Test
    @DisplayName("B.4: after ten minutes the code is old")
    void tenMinutes() {
        send();
        String code = CodeMails.latestCode(greenMail, address);
        clock.forward(Duration.ofMinutes(10));
        assertThat(verify(code)).isEqualTo(CodeAnswer.EXPIRED);
        assertThat(customer(() -> codes.live(request, CodePurpose.IDENTITY))).isEmpty();
    }

    @Test
    @DisplayName("B.4: five wrong tries end the code, also when they come at the same moment")
    void fiveTries() throws Exception {
        send();
        String code = CodeMails.latestCode(greenMail, address);
        String wrong = code.equals("000000") ? "000001" : "000000";
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            List<CodeAnswer> answers = IntStream.range(0, 12)
                    .mapToObj(i -> people.submit(() -> verify(wrong)))
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
            assertThat(answers).containsOnly(CodeAnswer.WRONG, CodeAnswer.TOO_MANY);
        }
        assertThat(verify(code)).isEqualTo(CodeAnswer.TOO_MANY);
        assertThat(jdbc.sql("select tries from one_time_code where request_id = :id")
                        .param("id", request)
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    @DisplayName("B.4: a newer code replaces the older one")
    void replaced() {
        send();
        String older = CodeMails.latestCode(greenMail, address);
        clock.forward(Duration.ofMinutes(1));
        send();
        String newer = CodeMails.latestCode(greenMail, address);
        if (!older.equals(newer)) {
            assertThat(verify(older)).isEqualTo(CodeAnswer.WRONG);
        }
        assertThat(verify(newer)).isEqualTo(CodeAnswer.RIGHT);
    }

    @Test
    @DisplayName("B.4: five codes an hour for one request, and five for one address")
    void rateLimited() {
        IntStream.range(0, 5).forEach(i -> send());
        assertThatThrownBy(this::send).isInstanceOf(Refusal.class).hasMessageContaining("refusal.code-too-many");
        UUID another = newRequest();
        assertThatThrownBy(() -> customer(() -> {
                    codes.send(another, CodePurpose.PACKAGE, new EmailAddress(address));
                    return true;
                }))
                .isInstanceOf(Refusal.class);
        clock.forward(Duration.ofMinutes(61));
        send();
        assertThat(CodeMails.textsTo(greenMail, address)).hasSize(6);
    }

    @Test
    @DisplayName("R25: the code stands in the one mail and nowhere else: not in a table, not in our own mailbox")
    void storedNowhere() {
        send();
        String code = CodeMails.latestCode(greenMail, address);
        assertThat(Stream.of("one_time_code", "letter", "audit_entry", "message")
                        .flatMap(table -> jdbc
                                .sql("select t::text from " + table
                                        + " t where t::text ~ :code and t::text like '%' || :request || '%'")
                                .param("code", "\\y" + code + "\\y")
                                .param("request", request.toString())
                                .query(String.class)
                                .list()
                                .stream()))
                .isEmpty();
        assertThat(CodeMails.textsTo(greenMail, address))
                .hasSize(1)
                .first()
                .asString()
                .doesNotContain("/status/");
        assertThat(greenMail.getReceivedMessagesForDomain(address)).hasSize(1);
    }

    private UUID newRequest() {
        CaseWork work = CaseWork.on(context);
        UUID submission = work.arrives(CaseWork.KAUHAJOKI, "Näyttäkää tietoni.").id();
        work.runJobs(submission);
        return work.triage(submission, Right.ACCESS).getFirst().id();
    }

    private void send() {
        customer(() -> {
            codes.send(request, CodePurpose.IDENTITY, new EmailAddress(address));
            return true;
        });
    }

    private CodeAnswer verify(String code) {
        return verify(CodePurpose.IDENTITY, code);
    }

    private CodeAnswer verify(CodePurpose purpose, String code) {
        return customer(() -> codes.verify(request, purpose, code));
    }

    private static <T> T customer(java.util.function.Supplier<T> work) {
        return ActingAs.call(Actor.customer(), work);
    }
}
