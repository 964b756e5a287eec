package org.rightsdesk.nodes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.Chromium;
import org.rightsdesk.testing.Web;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two equal nodes, each a process of its own, on one PostgreSQL and one mail server (docs/operating, "Several nodes"). */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTest {

    private static final int CUSTOMERS = 16;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    private static final String ACKNOWLEDGED =
            """
            select count(*)
            from letter l join submission s on s.id = l.submission_id
            where l.kind = 'ACKNOWLEDGEMENT' and l.state = 'SENT' and s.requester_email like :who
            """;

    private Node first;
    private Node second;
    private JdbcClient jdbc;

    @BeforeAll
    void start(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        first = Node.first(folder);
        second = first.second(folder);
        jdbc = JdbcClient.create(new DriverManagerDataSource(first.database(), "postgres", ""));
    }

    @AfterAll
    void stop() {
        if (second != null) {
            second.close();
        }
        first.close();
    }

    @Test
    void aPersonSignsInOnEitherNodeAndASessionBelongsToItsNode() {
        for (Node node : List.of(first, second)) {
            try (Chromium chromium = new Chromium(node.port())) {
                Page page = chromium.signedIn(CaseWork.MANAGER);
                assertThat(page.locator("vaadin-grid.rd-work")).isVisible();
                String session = page.context().cookies().stream()
                        .filter(cookie -> cookie.name.equals("JSESSIONID"))
                        .map(cookie -> cookie.value)
                        .findFirst()
                        .orElseThrow();
                Node other = node == first ? second : first;
                assertThat(desk(node, session).statusCode()).isEqualTo(200);
                assertThat(desk(other, session).headers().firstValue("Location").orElse(""))
                        .endsWith("/desk/login");
            }
        }
    }

    @Test
    void whatArrivesOnOneNodeShowsInTheOpenListOfTheOther() {
        try (Chromium here = new Chromium(first.port());
                Chromium there = new Chromium(second.port())) {
            Page onFirst = here.signedIn(CaseWork.HANDLER);
            Page onSecond = there.signedIn(CaseWork.HANDLER_OF_KAUHAJOKI);
            asks(first, "Elli Ensisolmu", "elli@nodes.test");
            assertThat(onSecond.getByText("Elli Ensisolmu").first()).isVisible(SOON);
            asks(second, "Toivo Toissolmu", "toivo@nodes.test");
            assertThat(onFirst.getByText("Toivo Toissolmu").first()).isVisible(SOON);
        }
    }

    @Test
    void everyFormAndEveryMailIsTakenOnceAndAcknowledgedOnce() throws Exception {
        for (int customer = 1; customer <= CUSTOMERS; customer++) {
            asks(customer % 2 == 0 ? first : second, "Asiakas " + customer, form(customer));
            writes(mail(customer));
        }
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> acknowledged("form%") == CUSTOMERS && acknowledged("mail%") == CUSTOMERS);
        Thread.sleep(8_000);
        assertThat(IntStream.rangeClosed(1, CUSTOMERS).mapToObj(TwoNodesTest::form))
                .allSatisfy(address ->
                        assertThat(letters(address)).as(address).isNotEmpty().doesNotHaveDuplicates());
        assertThat(IntStream.rangeClosed(1, CUSTOMERS).mapToObj(TwoNodesTest::mail))
                .allSatisfy(address ->
                        assertThat(letters(address)).as(address).isNotEmpty().doesNotHaveDuplicates());
        assertThat(jdbc.sql("select count(*) from submission where requester_email like 'mail%@nodes.test'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(CUSTOMERS);
        assertThat(jdbc.sql("select count(*) from act_ru_job where retries_ = 0")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static HttpResponse<String> desk(Node node, String session) {
        Web web = new Web(node.port());
        return web.send(
                web.request("/desk/").header("Cookie", "JSESSIONID=" + session).GET());
    }

    private static void asks(Node node, String name, String email) {
        Map<String, String> form = Map.of("rights", "access", "name", name, "email", email, "words", "Haluan tietoni.");
        assertThat(new Web(node.port())
                        .multipart("/request/kauhajoki?lang=fi", form, null)
                        .statusCode())
                .isEqualTo(303);
    }

    private void writes(String address) throws MessagingException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", String.valueOf(first.smtp()));
        MimeMessage mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom(new InternetAddress(address));
        mail.setRecipients(MimeMessage.RecipientType.TO, "tietosuoja@kauhajoki.test");
        mail.setSubject("Tietopyyntö", "UTF-8");
        mail.setText("Hei, pyydän kopion kaikista tiedoistani.", "UTF-8");
        Transport.send(mail);
    }

    private int acknowledged(String who) {
        return jdbc.sql(ACKNOWLEDGED)
                .param("who", who + "@nodes.test")
                .query(Integer.class)
                .single();
    }

    /** The subjects in a customer's mailbox. */
    private List<String> letters(String address) throws MessagingException {
        Store store = Session.getInstance(new Properties()).getStore("imap");
        store.connect("127.0.0.1", first.imap(), address, "any");
        try (Folder inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_ONLY);
            List<String> subjects = new java.util.ArrayList<>();
            for (jakarta.mail.Message message : inbox.getMessages()) {
                subjects.add(message.getSubject());
            }
            return subjects;
        } finally {
            store.close();
        }
    }

    private static String form(int customer) {
        return "form" + customer + "@nodes.test";
    }

    private static String mail(int customer) {
        return "mail" + customer + "@nodes.test";
    }
}
