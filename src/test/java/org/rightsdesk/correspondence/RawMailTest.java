package org.rightsdesk.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rightsdesk.common.NotFound;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Rows;
import org.rightsdesk.documents.Document;
import org.rightsdesk.documents.Documents;
import org.rightsdesk.request.Submission;
import org.rightsdesk.testing.CaseWork;
import org.rightsdesk.testing.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

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
