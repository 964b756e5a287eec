package org.rightsdesk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdesk.audit.AuditTrail;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Verb;
import org.rightsdesk.correspondence.Letter;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.documents.Document;
import org.rightsdesk.documents.Documents;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Identity codes, identity documents and addresses that nobody may tell (rules.md R27, R41, R54, R56). */
@DeskTest
class IdentityCodesTest {

    private static final String OLD = "old:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String DEMO = "demo:cmlnaHRzZGVzayBkZW1vIGtleSwgbm90IHNlY3JldCE=";

    @Autowired
    ApplicationContext context;

    @Autowired
    IdentityCodes codes;

    @Autowired
    CaseMarks marks;

    @Autowired
    JdbcClient jdbc;

    private CaseWork work;
    private Submission submission;

    @BeforeEach
    void aSubmission() {
        work = CaseWork.on(context);
        submission = work.arrives(CaseWork.KAUHAJOKI, "Pyyntö");
    }

    @ParameterizedTest
    @ValueSource(strings = {"010100A900F", "010100B900F", "290200A901C", "311299-998D", "311299Y998D", "010199+9023"})
    @DisplayName(
            "R56: the test codes of the decree are valid, temporary and masked; no letter of the separator gets lost")
    void valid(String code) {
        IdentityCode parsed = IdentityCode.parse(" " + code.toLowerCase(java.util.Locale.ROOT) + " ")
                .orElseThrow();
        assertThat(parsed.value()).isEqualTo(code);
        assertThat(parsed.isTemporary()).isTrue();
        assertThat(parsed).hasToString(code.substring(0, 7) + "****");
        assertThat(PersonalText.masked("Tunnus: " + code + ".")).isEqualTo("Tunnus: " + code.substring(0, 7) + "****.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "010100A900G",
                "310200A900F",
                "290201A901C",
                "010100G900F",
                "010100A90F",
                "0433295-0",
                "010100A0019"
            })
    @DisplayName(
            "R56: wrong check, impossible day, unknown separator, business ID and number 001 are no identity codes")
    void invalid(String code) {
        assertThat(IdentityCode.parse(code)).isEmpty();
    }

    @Test
    @DisplayName("R41: in texts every code is masked, also one with a typing mistake; other numbers stay")
    void maskedInTexts() {
        assertThat(PersonalText.masked("Olen 311299-998E, asiakas 40018823, y-tunnus 0433295-0, p. 040-1234567"))
                .isEqualTo("Olen 311299-****, asiakas 40018823, y-tunnus 0433295-0, p. 040-1234567");
    }

    @Test
    @DisplayName("R56: the separator is part of the identity: 010100A900F and 010100B900F are two persons")
    void twoPersons() {
        note("010100A900F");
        assertThat(work.look(() -> codes.find("010100a900f"))).contains(submission.id());
        assertThat(work.look(() -> codes.find("010100B900F"))).doesNotContain(submission.id());
        assertThat(work.as(CaseWork.HANDLER_OF_MUURAME, () -> codes.find("010100A900F")))
                .isEmpty();
    }

    @Test
    @DisplayName("R41: stored closed, shown masked, revealed only with a reason that the audit keeps")
    void closedMaskedRevealed() {
        note("290200A901C");
        assertThat(jdbc.sql("select t::text from identity_code t where submission_id = :id")
                        .param("id", submission.id())
                        .query(String.class)
                        .single())
                .doesNotContain("290200", hex("290200A901C"));
        assertThat(work.look(() -> codes.masked(submission.id()))).contains("290200A****");
        assertThat(work.as(CaseWork.HANDLER, () -> codes.reveal(submission.id(), RevealReason.SEARCH_REGISTER)))
                .isEqualTo("290200A901C");
        assertThat(work.look(() -> work.bean(AuditTrail.class).of(submission.id(), null)))
                .anySatisfy(entry -> {
                    assertThat(entry.verb()).isEqualTo(Verb.IDENTITY_CODE_REVEALED);
                    assertThat(entry.facts()).containsEntry("reason", "SEARCH_REGISTER");
                })
                .noneSatisfy(entry -> assertThat(entry.facts().toString()).contains("290200"));
        assertThatThrownBy(
                        () -> work.as(CaseWork.DPO, () -> codes.reveal(submission.id(), RevealReason.SEARCH_REGISTER)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> note("290201A901C")).isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName(
            "R41: after a change of keys the nightly job closes everything with the present one; till then it is found all the same")
    void rotation() {
        KeyRing before = new KeyRing(OLD);
        String place = submission.id().toString();
        note("311299-998D");
        jdbc.sql("update identity_code set key_id = 'old', closed = :closed, hash = :hash where submission_id = :id")
                .param("closed", new Seal(before).close("identity-code", place, "311299-998D"))
                .param("hash", before.hash("identity-code", "311299-998D"))
                .param("id", submission.id())
                .update();
        KeyRing both = new KeyRing(DEMO + ", " + OLD);
        IdentityCodes changed = new IdentityCodes(
                context.getBean(IdentityCodeRepository.class),
                new Seal(both),
                both,
                context.getBean(org.rightsdesk.request.Submissions.class),
                context.getBean(org.rightsdesk.common.Access.class),
                context.getBean(org.rightsdesk.common.Happenings.class),
                context.getBean(java.time.Clock.class));
        assertThat(work.look(() -> changed.find("311299-998D"))).contains(submission.id());
        changed.closeWithPresentKey();
        assertThat(work.look(() -> codes.masked(submission.id()))).contains("311299-****");
        assertThat(work.look(() -> codes.find("311299-998D"))).contains(submission.id());
    }

    @Test
    @DisplayName("R41: a closed code that was moved to another row does not open")
    void moved() {
        Seal seal = new Seal(new KeyRing(OLD));
        byte[] closed = seal.close("identity-code", "one", "311299-998D");
        assertThat(seal.open("old", "identity-code", "one", closed)).isEqualTo("311299-998D");
        assertThatThrownBy(() -> seal.open("old", "identity-code", "two", closed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("R27: an identity document is gone after the check, that it was seen stays")
    void documentGone() {
        Documents documents = work.bean(Documents.class);
        byte[] bytes = "kuva kortista".getBytes(StandardCharsets.UTF_8);
        Document paper = work.as(
                CaseWork.HANDLER,
                () -> documents.add(submission.id(), null, "kortti.txt", bytes, Document.Source.MAIL));
        work.as(CaseWork.HANDLER, () -> documents.removeIdentityDocument(paper.id()));
        assertThatThrownBy(() -> work.as(CaseWork.HANDLER, () -> documents.open(paper.id())))
                .isInstanceOf(NotFound.class);
        assertThat(work.look(() -> documents.of(submission.id())))
                .singleElement()
                .satisfies(left -> assertThat(left.removedAt()).isNotNull());
        assertThat(jdbc.sql("select content from document where id = :id")
                        .param("id", paper.id())
                        .query((row, number) -> Map.of("gone", row.getBytes(1) == null))
                        .single())
                .containsEntry("gone", true);
        assertThat(work.look(() -> work.bean(AuditTrail.class).of(submission.id(), null)))
                .anyMatch(entry -> entry.verb() == Verb.IDENTITY_DOCUMENT_REMOVED);
    }

    @Test
    @DisplayName(
            "R54, B.4: under a non-disclosure order no mail carries the address, and a letter whose words tell it is refused")
    void nonDisclosure() {
        Submission hidden = work.arrives(
                CaseWork.KAUHAJOKI,
                Channel.EMAIL,
                new Requester(
                        "Aino Esimerkki",
                        new EmailAddress(UUID.randomUUID() + "@example.test"),
                        null,
                        "Salapolku 7, 61800 Kauhajoki",
                        null,
                        null),
                "Pyyntö");
        work.as(CaseWork.HANDLER, () -> marks.set(hidden.id(), Mark.NON_DISCLOSURE, "Henkilö kertoi"));
        Letters letters = work.bean(Letters.class);
        Letter letter = work.look(() -> letters.write(LetterKind.ACKNOWLEDGEMENT, hidden.id(), null, Map.of()));
        assertThat(letter.postalAddress()).isNull();
        assertThatThrownBy(() -> work.as(
                        CaseWork.HANDLER,
                        () -> letters.writeFreely(hidden.id(), null, "Vanha osoitteesi oli salapolku 7.")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> work.as(CaseWork.HANDLER, () -> marks.remove(hidden.id(), Mark.NON_DISCLOSURE, " ")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName(
            "R54, B.4: where the message speaks of a non-disclosure order the address is held back until a person has decided")
    void undecidedNonDisclosure() {
        Submission spoken = work.arrives(
                CaseWork.KAUHAJOKI,
                Channel.EMAIL,
                new Requester(
                        "Aino Esimerkki",
                        new EmailAddress(UUID.randomUUID() + "@example.test"),
                        null,
                        "Salapolku 7, 61800 Kauhajoki",
                        null,
                        null),
                "Poistakaa tietoni. Minulla on turvakielto.");
        Letters letters = work.bean(Letters.class);
        assertThat(work.look(() -> letters.write(LetterKind.ACKNOWLEDGEMENT, spoken.id(), null, Map.of()))
                        .postalAddress())
                .isNull();
        assertThatThrownBy(() -> work.as(
                        CaseWork.HANDLER, () -> letters.writeFreely(spoken.id(), null, "Osoitteesi on salapolku 7.")))
                .isInstanceOf(Refusal.class);
        assertThat(work.look(() -> marks.of(spoken.id()))).isEmpty();
        work.as(CaseWork.HANDLER, () -> marks.notNeeded(spoken.id(), Mark.NON_DISCLOSURE));
        work.triage(spoken.id(), Right.ERASURE);
        work.as(CaseWork.HANDLER, () -> letters.writeFreely(spoken.id(), null, "Osoitteesi on salapolku 7."));
    }

    private void note(String code) {
        work.as(CaseWork.HANDLER, () -> codes.note(submission.id(), code));
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
