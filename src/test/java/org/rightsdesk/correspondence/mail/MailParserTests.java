package org.rightsdesk.correspondence.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdesk.correspondence.mail.SampleMails.Sample;
import org.rightsdesk.correspondence.mail.Signals.Automatic;

class MailParserTests {

    private final MailParser parser = new MailParser();

    @ParameterizedTest
    @MethodSource("org.rightsdesk.correspondence.mail.SampleMails#all")
    void readsEverySampleWithoutABrokenLetter(Sample sample) throws UnreadableMail {
        ParsedMail mail = parser.parse(sample.raw());
        assertThat(mail.from()).isNotNull();
        assertThat(mail.subject() + mail.text()).isNotBlank().doesNotContain("\uFFFD", "=?", "Ã", "<p>");
        assertThat(mail.damaged()).isFalse();
    }

    @Test
    void readsRareCharacterSetsAndHtml() throws UnreadableMail {
        ParsedMail mail = parser.parse(SampleMails.bytes("fi-marketing-stop.eml"));
        assertThat(mail.text()).contains("sähköpostiin", "Pirjo Žukov");
        assertThat(mail.fromName()).isEqualTo("Pirjo Žukov");
        assertThat(parser.parse(SampleMails.bytes("fi-erase-account.eml")).text())
                .startsWith("moi, poistakaa mun käyttäjätili")
                .endsWith("- joonas");
    }

    @Test
    void guessesAnUnknownCharacterSet() throws UnreadableMail {
        ParsedMail mail = parser.parse(mail("Content-Type: text/plain; charset=x-martian", "Pyydän päästä tietoihini"));
        assertThat(mail.text()).isEqualTo("Pyydän päästä tietoihini");
    }

    @Test
    void readsRawEightBitWithoutAnyDeclaration() throws UnreadableMail {
        byte[] raw = "From: a@b.test\r\nSubject: Pyyntö\r\n\r\nHyvää päivää".getBytes(Charset.forName("windows-1252"));
        ParsedMail mail = parser.parse(raw);
        assertThat(mail.subject()).isEqualTo("Pyyntö");
        assertThat(mail.text()).isEqualTo("Hyvää päivää");
    }

    @Test
    void livesWithoutMessageIdDateAndSubject() throws UnreadableMail {
        ParsedMail mail = parser.parse("From: a@b.test\r\n\r\nTiedot".getBytes(StandardCharsets.UTF_8));
        assertThat(mail.messageId()).isNull();
        assertThat(mail.date()).isNull();
        assertThat(mail.subject()).isEmpty();
    }

    @Test
    void readsWhatIsLeftOfABrokenMultipart() throws UnreadableMail {
        ParsedMail mail = parser.parse(
                mail(
                        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"xyz\"",
                        "--xyz\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nUG9pc3Rha2FhIHRpZXRvbmkh!!*kesken"));
        assertThat(mail.text()).contains("Poistakaa tietoni");
    }

    @Test
    void keepsTheTextWhenTheBoundaryIsMissing() throws UnreadableMail {
        ParsedMail mail = parser.parse(
                mail("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"gone\"", "Poistakaa tietoni"));
        assertThat(mail.text()).contains("Poistakaa tietoni");
    }

    @Test
    void takesFilesWithTheirNamesButNoPaths() throws UnreadableMail {
        ParsedMail mail = parser.parse(mail(
                "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x",
                "--x\r\nContent-Type: text/plain\r\n\r\nLiite ohessa\r\n--x\r\nContent-Type: application/pdf\r\n"
                        + "Content-Disposition: attachment; filename*=utf-8''..%2F%2Fvalta%20kirj%C3%A4.pdf\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--x--"));
        assertThat(mail.text()).isEqualTo("Liite ohessa");
        assertThat(mail.attachments()).hasSize(1);
        assertThat(mail.attachments().getFirst().fileName())
                .endsWith("valta kirjä.pdf")
                .doesNotContain("/");
        assertThat(mail.attachments().getFirst().content()).isEqualTo("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void anEncodedNameCannotSmuggleAnAddressIn() throws UnreadableMail {
        ParsedMail mail = parser.parse(
                "From: =?utf-8?q?=3Cevil=40bank.test=3E?= <real@b.test>\r\n\r\nx".getBytes(StandardCharsets.UTF_8));
        assertThat(Objects.requireNonNull(mail.from()).value()).isEqualTo("real@b.test");
    }

    @Test
    void survivesNoise() throws UnreadableMail {
        byte[] noise = new byte[4096];
        new java.util.Random(7).nextBytes(noise);
        assertThat(parser.parse(noise).from()).isNull();
        assertThat(parser.parse(new byte[0]).from()).isNull();
    }

    @Test
    void readsTheDeliveryReport() throws UnreadableMail {
        DeliveryReport report = Objects.requireNonNull(
                parser.parse(SampleMails.bytes("dsn-failed-unknown-user.eml")).report());
        assertThat(report.failed()).isTrue();
        assertThat(report.status()).isEqualTo("5.1.1");
        assertThat(Objects.requireNonNull(report.recipient()).value()).isEqualTo("veikko.makipollari@posti.example");
        assertThat(report.originalMessageId()).isEqualTo("<ack-140@kauhajoki.test>");
    }

    @Test
    void seesMachinesForWhatTheyAre() throws UnreadableMail {
        assertThat(signals("Auto-Submitted: auto-replied")).isEqualTo(Automatic.REPLY);
        assertThat(signals("Auto-Submitted: auto-generated")).isEqualTo(Automatic.GENERATED);
        assertThat(signals("Auto-Submitted: no")).isEqualTo(Automatic.NONE);
        assertThat(signals("X-Autoreply: yes")).isEqualTo(Automatic.REPLY);
        assertThat(signals("Subject: Poissa: loma")).isEqualTo(Automatic.REPLY);
        assertThat(signals("Subject: =?utf-8?q?Fr=C3=A5nvarande_till_1.12=2E?="))
                .isEqualTo(Automatic.REPLY);
        assertThat(signals("X-Auto-Response-Suppress: OOF, AutoReply")).isEqualTo(Automatic.GENERATED);
        assertThat(signals("Return-Path: <>")).isEqualTo(Automatic.GENERATED);
    }

    private Automatic signals(String header) throws UnreadableMail {
        return parser.parse(mail(header, "x")).signals().automatic();
    }

    private static byte[] mail(String headers, String body) {
        return ("From: a@b.test\r\nTo: tietosuoja@kauhajoki.test\r\n" + headers + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
    }
}
