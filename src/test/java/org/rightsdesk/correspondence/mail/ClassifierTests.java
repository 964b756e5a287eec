package org.rightsdesk.correspondence.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdesk.correspondence.Disposition.AUTOMATIC_REPLY;
import static org.rightsdesk.correspondence.Disposition.BOUNCE;
import static org.rightsdesk.correspondence.Disposition.HELD;
import static org.rightsdesk.correspondence.Disposition.NEW_SUBMISSION;
import static org.rightsdesk.correspondence.Disposition.REPLY;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.correspondence.mail.SampleMails.Sample;

class ClassifierTests {

    private static final CompanyKey KAUHAJOKI = new CompanyKey("kauhajoki");
    private static final Match CASE = new Match(
            UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), KAUHAJOKI, new EmailAddress("aino@example.com"));

    private final Classifier classifier = new Classifier(new OneCase());

    /** A house with one case, K-2026-0147, and one letter. */
    private static final class OneCase implements Known {

        @Override
        public boolean isOurMailbox(EmailAddress address) {
            return address.value().endsWith("@kauhajoki.test");
        }

        @Override
        public Optional<Match> caseOf(String reference) {
            return reference.equals("K-2026-0147") ? Optional.of(CASE) : Optional.empty();
        }

        @Override
        public Optional<Match> letterOf(String messageId) {
            return messageId.equals("<letter-1@kauhajoki.test>") ? Optional.of(CASE) : Optional.empty();
        }

        @Override
        public Optional<Match> letterTo(EmailAddress recipient, String reference) {
            return caseOf(reference);
        }
    }

    @ParameterizedTest
    @MethodSource("org.rightsdesk.correspondence.mail.SampleMails#all")
    void putsEverySampleWhereItBelongs(Sample sample) throws UnreadableMail {
        Verdict verdict = classifier.classify(new MailParser().parse(sample.raw()), KAUHAJOKI);
        assertThat(verdict.disposition())
                .isEqualTo(
                        switch (sample.action()) {
                            case "ignore" -> AUTOMATIC_REPLY;
                            case "append-or-triage" -> HELD;
                            default -> NEW_SUBMISSION;
                        });
    }

    @Test
    void findsTheCaseByNumberByAddressAndByLetter() throws UnreadableMail {
        assertThat(verdict("aino@example.com", "Subject: Re: [K-2026-0147] Asia")
                        .disposition())
                .isEqualTo(REPLY);
        assertThat(verdict("aino@example.com", "Subject: asia k-2026-0147").disposition())
                .isEqualTo(REPLY);
        assertThat(verdict("aino@example.com", "To: tietosuoja+k-2026-0147@kauhajoki.test")
                        .disposition())
                .isEqualTo(REPLY);
        assertThat(verdict("aino@example.com", "In-Reply-To: <letter-1@kauhajoki.test>")
                        .submissionId())
                .isEqualTo(CASE.submissionId());
        assertThat(verdict("aino@example.com", "References: <letter-1@kauhajoki.test> <x@y.test>")
                        .disposition())
                .isEqualTo(REPLY);
        assertThat(verdict("aino@example.com", "Subject: K-2026-9999").disposition())
                .isEqualTo(NEW_SUBMISSION);
    }

    @Test
    void holdsAnAnswerOfSomebodyElse() throws UnreadableMail {
        assertThat(verdict("eve@example.com", "Subject: K-2026-0147").disposition())
                .isEqualTo(HELD);
        assertThat(new Classifier(new OneCase())
                        .classify(mail("aino@example.com", "Subject: K-2026-0147"), new CompanyKey("imatra"))
                        .reason())
                .isEqualTo("other-company");
    }

    @Test
    void neverTakesAMachineForACustomer() throws UnreadableMail {
        assertThat(verdict("aino@example.com", "Auto-Submitted: auto-replied\r\nSubject: K-2026-0147"))
                .extracting(Verdict::disposition, Verdict::submissionId)
                .containsExactly(AUTOMATIC_REPLY, CASE.submissionId());
        assertThat(verdict("news@example.com", "List-Id: <news.example.com>").reason())
                .isEqualTo("list");
        assertThat(verdict("no-reply@example.com", "Subject: x").disposition()).isEqualTo(HELD);
        assertThat(verdict("tietosuoja@kauhajoki.test", "Subject: x").disposition())
                .isEqualTo(HELD);
        assertThat(verdict("tietosuoja@kauhajoki.test", "Message-ID: <letter-1@kauhajoki.test>")
                        .reason())
                .isEqualTo("own-copy");
    }

    @Test
    void recognisesAReturnedLetterByItsMessageIdOrItsNumberAndAddress() throws UnreadableMail {
        String dsn = new String(SampleMails.bytes("dsn-failed-unknown-user.eml"), StandardCharsets.UTF_8);
        assertThat(verdict(dsn.replace("ack-140@", "letter-1@"))).isEqualTo(BOUNCE);
        assertThat(verdict(dsn.replace("=5BTSP-2026-000140=5D", "=5BK-2026-0147=5D")))
                .isEqualTo(BOUNCE);
        assertThat(verdict(dsn.replace("ack-140@", "letter-1@").replace("Action: failed", "Action: delayed")))
                .isEqualTo(AUTOMATIC_REPLY);
    }

    @Test
    void recognisesAReturnedLetterOfAnOldServer() throws UnreadableMail {
        String old =
                "From: Mail Delivery System <mailer-daemon@mx.test>\r\nSubject: Mail delivery failed: returning message"
                        + "\r\n\r\nA message could not be delivered:\n  aino@example.com\n\n------ copy ------\n"
                        + "Message-ID: <letter-1@kauhajoki.test>\nSubject: K-2026-0147\n";
        assertThat(verdict(old)).isEqualTo(BOUNCE);
    }

    private org.rightsdesk.correspondence.Disposition verdict(String raw) throws UnreadableMail {
        return classifier
                .classify(new MailParser().parse(raw.getBytes(StandardCharsets.UTF_8)), KAUHAJOKI)
                .disposition();
    }

    private Verdict verdict(String from, String headers) throws UnreadableMail {
        return classifier.classify(mail(from, headers), KAUHAJOKI);
    }

    private static ParsedMail mail(String from, String headers) throws UnreadableMail {
        String raw = "From: " + from + "\r\n" + headers + "\r\n\r\nHei, tässä vastaukseni.";
        return new MailParser().parse(raw.getBytes(StandardCharsets.UTF_8));
    }
}
