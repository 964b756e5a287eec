package org.rightsdesk.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdesk.audit.AuditEntry;
import org.rightsdesk.audit.AuditTrail;
import org.rightsdesk.common.EmailAddress;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Rows;
import org.rightsdesk.common.Verb;
import org.rightsdesk.documents.Document;
import org.rightsdesk.documents.Documents;
import org.rightsdesk.identity.IdentityChecks;
import org.rightsdesk.identity.IdentityDocuments;
import org.rightsdesk.identity.Means;
import org.rightsdesk.identity.NotIdentifiable;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Requests;
import org.rightsdesk.request.Right;
import org.rightsdesk.request.RightsRequest;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.rightsdesk.request.Triage;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An identity document is kept for zero days after the check: not as a document, not in the mail, not in the mail's double (R27). */
@DeskTest
class RawMailTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private CaseWork work;
    private String secret = "";

    @BeforeEach
    void begin() {
        work = CaseWork.on(context);
        secret = "passikuva-" + UUID.randomUUID();
    }

    @Test
    @DisplayName(
            "R27: with the document its mail is emptied at once, doubles too; the words stay, other cases' mails stay whole")
    void zeroDays() {
        Submission submission = work.arrives(CaseWork.KAUHAJOKI, "Tässä passini kuva");
        Submission other = work.arrives(CaseWork.KAUHAJOKI, "Toinen asia");
        UUID mail = mail(submission.id(), null);
        UUID reply = mail(submission.id(), null);
        UUID doubled = mail(null, mail);
        UUID foreign = mail(other.id(), null);
        Documents documents = work.bean(Documents.class);
        Document paper = work.as(
                CaseWork.HANDLER,
                () -> documents.add(
                        submission.id(),
                        null,
                        "passi.txt",
                        secret.getBytes(StandardCharsets.UTF_8),
                        Document.Source.MAIL));
        for (String who : List.of(CaseWork.DECIDER, CaseWork.DPO, CaseWork.MANAGER)) {
            assertThatThrownBy(() -> work.as(who, () -> documents.removeIdentityDocument(paper.id())))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(holding()).isEqualTo(5);

        work.as(CaseWork.HANDLER, () -> documents.removeIdentityDocument(paper.id()));

        assertThat(holding()).as("the other case's mail only").isOne();
        assertThat(List.of(raw(mail), raw(reply), raw(doubled))).containsOnly(0);
        assertThat(raw(foreign)).isPositive();
        assertThat(jdbc.sql("select body from inbound_mail where id = :id")
                        .param("id", mail)
                        .query(String.class)
                        .single())
                .isEqualTo("Tässä passini kuva");
        assertThatThrownBy(() -> work.as(CaseWork.HANDLER, () -> documents.open(paper.id())))
                .isInstanceOf(NotFound.class);
        assertThat(work.look(() -> documents.of(submission.id())))
                .singleElement()
                .satisfies(left -> assertThat(left.removedAt())
                        .isEqualTo(work.bean(Clock.class).instant()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shown", "not shown", "withdrawn"})
    @DisplayName(
            "R27: what is marked as an identity document goes with the verdict, here and in its mail; what is not marked stays")
    void theMarkedPictureGoesWithTheVerdict(String verdict) {
        RightsRequest request = checked();
        UUID mail = mail(request.submissionId(), null);
        Document paper = paper(request, "passi.txt", secret);
        Document other = paper(request, "lasku.txt", "lasku");
        work.as(CaseWork.HANDLER, () -> work.bean(IdentityDocuments.class).mark(request.id(), paper.id()));
        assertThat(holding()).isEqualTo(2);

        work.as(CaseWork.HANDLER, () -> decide(request.id(), verdict));

        assertThat(holding()).isZero();
        assertThat(raw(mail)).isZero();
        Documents documents = work.bean(Documents.class);
        assertThat(work.look(() -> documents.of(request.submissionId())))
                .filteredOn(left -> left.removedAt() != null)
                .extracting(Document::id)
                .containsExactly(paper.id());
        assertThat(work.look(() -> documents.open(other.id())).bytes()).isNotEmpty();
        assertThat(work.look(() -> work.bean(AuditTrail.class).of(request.submissionId(), null)))
                .extracting(AuditEntry::verb)
                .contains(Verb.IDENTITY_DOCUMENT_MARKED, Verb.IDENTITY_DOCUMENT_REMOVED);
    }

    @Test
    @DisplayName(
            "R27: picture and verdict share one transaction: where the verdict does not stand, the picture is still there")
    void pictureAndVerdictShareOneTransaction() {
        RightsRequest request = checked();
        Document paper = paper(request, "passi.txt", secret);
        work.as(CaseWork.HANDLER, () -> work.bean(IdentityDocuments.class).mark(request.id(), paper.id()));
        work.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            work.as(CaseWork.HANDLER, () -> decide(request.id(), "shown"));
            assertThat(holding()).isZero();
            status.setRollbackOnly();
        });
        assertThat(holding()).isOne();
        assertThat(work.look(() -> work.bean(IdentityChecks.class).unsettled(request.id())))
                .isTrue();
    }

    @Test
    @DisplayName("R27: when the check is decided nothing is marked any more; another company's handler marks nothing")
    void afterTheVerdictNothingIsMarked() {
        RightsRequest request = checked();
        Document paper = paper(request, "passi.txt", secret);
        IdentityDocuments marking = work.bean(IdentityDocuments.class);
        assertThatThrownBy(() -> work.as(CaseWork.HANDLER_OF_MUURAME, () -> marking.mark(request.id(), paper.id())))
                .isInstanceOf(NotFound.class);
        Document foreign = paper(checked(), "toinen.txt", "toinen");
        assertThatThrownBy(() -> work.as(CaseWork.HANDLER, () -> marking.mark(request.id(), foreign.id())))
                .isInstanceOf(NotFound.class);
        work.as(CaseWork.HANDLER, () -> decide(request.id(), "shown"));
        assertThatThrownBy(() -> work.as(CaseWork.HANDLER, () -> marking.mark(request.id(), paper.id())))
                .isInstanceOf(Refusal.class)
                .hasMessage("refusal.identity-settled");
        assertThat(holding()).as("a click removes it").isOne();
    }

    private void decide(UUID id, String verdict) {
        switch (verdict) {
            case "shown" -> work.bean(IdentityChecks.class).confirm(id, Means.DOCUMENT_SEEN, "Passi nähty");
            case "not shown" ->
                work.bean(NotIdentifiable.class)
                        .giveUp(id, "Kuva ei vastaa tietoja", "Kuva ei ollut kenenkään asiakkaan");
            default -> work.bean(Requests.class).withdraw(id);
        }
    }

    /** A request whose identity is being checked. */
    private RightsRequest checked() {
        Submission submission = work.arrives(
                CaseWork.KAUHAJOKI,
                Channel.EMAIL,
                new Requester("Aino Esimerkki", new EmailAddress("aino@example.test"), null, null, null, null),
                "Tässä passini kuva");
        work.runJobs(submission.id());
        Triage triage = new Triage(Set.of(Right.ACCESS), Language.FI, null, null, false, false, null);
        work.as(CaseWork.HANDLER, () -> work.bean(Submissions.class).triage(submission.id(), triage));
        work.runJobs(submission.id());
        return work.look(() -> work.bean(Requests.class).ofSubmission(submission.id()))
                .getFirst();
    }

    private Document paper(RightsRequest request, String name, String words) {
        byte[] content = words.getBytes(StandardCharsets.UTF_8);
        return work.as(CaseWork.HANDLER, () -> work.bean(Documents.class)
                .add(request.submissionId(), null, name, content, Document.Source.MAIL));
    }

    /** In how many rows the picture is. */
    private int holding() {
        return jdbc.sql(
                        """
                        select (select count(*) from inbound_mail where position(:secret::bytea in raw) > 0)
                            + (select count(*) from document where position(:secret::bytea in content) > 0)
                        """)
                .param("secret", secret)
                .query(Integer.class)
                .single();
    }

    private int raw(UUID id) {
        return jdbc.sql("select length(raw) from inbound_mail where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private UUID mail(@Nullable UUID submissionId, @Nullable UUID duplicateOf) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into inbound_mail (
                            id, mailbox, company, uid_validity, uid, received_at, stored_at, raw, sha256, state,
                            next_attempt_at, disposition, submission_id, duplicate_of, sender, body)
                        values (
                            :id, 'raw-mail-test', 'kauhajoki', 1, :uid, :now, :now, convert_to(:raw, 'UTF8'), :sha,
                            'HANDLED', :now, 'REPLY', :submissionId, :duplicateOf, 'x', 'Tässä passini kuva')
                        """)
                .param("id", id)
                .param("uid", System.nanoTime())
                .param("now", Rows.param(work.bean(Clock.class).instant()))
                .param("raw", "Subject: passi\n\n" + secret)
                .param("sha", id.toString())
                .param("submissionId", submissionId)
                .param("duplicateOf", duplicateOf)
                .update();
        return id;
    }
}
