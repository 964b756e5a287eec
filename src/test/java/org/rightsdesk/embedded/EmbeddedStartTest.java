package org.rightsdesk.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.rightsdesk.testing.DeskTest;
import org.rightsdesk.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

@DeskTest
class EmbeddedStartTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JavaMailSender sender;

    @Autowired
    GreenMail greenMail;

    @Autowired
    Clock clock;

    @Test
    void theDatabaseIsPostgreSql17() {
        assertThat(jdbc.sql("show server_version").query(String.class).single()).startsWith("17.");
    }

    @Test
    void aPlusAddressIsDeliveredToTheBaseMailbox() {
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom("aino@example.com");
        mail.setTo("plus-test+k-2026-0001@kauhajoki.test");
        mail.setText("Hei");
        sender.send(mail);
        assertThat(greenMail.findReceivedMessages(
                        user -> user.getEmail().equals("plus-test@kauhajoki.test"), message -> true))
                .hasSize(1);
    }

    @Test
    void theClockIsTheOneThatTestsMove() {
        assertThat(clock).isInstanceOf(MutableClock.class);
    }
}
