package org.rightsdesk.correspondence;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rightsdesk.common.CompanyKey;
import org.rightsdesk.common.Language;
import org.rightsdesk.common.Refusal;
import org.rightsdesk.common.Texts;
import org.rightsdesk.correspondence.mail.Attachment;
import org.rightsdesk.correspondence.mail.ParsedMail;
import org.rightsdesk.documents.Document;
import org.rightsdesk.documents.Documents;
import org.rightsdesk.intake.Certainty;
import org.rightsdesk.intake.Found;
import org.rightsdesk.intake.LetterReader;
import org.rightsdesk.intake.Reading;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.NewSubmission;
import org.rightsdesk.request.Requester;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.springframework.stereotype.Component;

/** Makes a case, or a message of a case, out of a mail. A file that we do not take is noted; the mail itself is always taken. */
@Component
class MailIntake {

    private static final int LONGEST_SUBJECT = 500;

    private final Submissions submissions;
    private final Documents documents;
    private final Messages messages;
    private final LetterReader reader;
    private final Texts texts;

    MailIntake(Submissions submissions, Documents documents, Messages messages, LetterReader reader, Texts texts) {
        this.submissions = submissions;
        this.documents = documents;
        this.messages = messages;
        this.reader = reader;
        this.texts = texts;
    }

    Submission open(ParsedMail mail, CompanyKey company, Instant receivedAt) {
        Reading reading = reader.read(mail.subject(), mail.text());
        Requester requester = new Requester(
                InboundRepository.clean(mail.fromName()),
                mail.from(),
                null,
                null,
                sure(reading.customerNumber()),
                sure(reading.siteNumber()));
        Submission submission = submissions.receive(new NewSubmission(
                company,
                Channel.EMAIL,
                receivedAt,
                reading.language(),
                requester,
                subject(mail),
                words(mail),
                Set.of()));
        mail.attachments().forEach(file -> keep(file, submission, null));
        return submission;
    }

    void append(ParsedMail mail, UUID submissionId, @Nullable UUID requestId, Instant at, UUID mailId) {
        Submission submission = submissions.get(submissionId);
        mail.attachments().forEach(file -> keep(file, submission, requestId));
        messages.customerWrote(
                submission, requestId, Message.Kind.MAIL_FROM_CUSTOMER, subject(mail), words(mail), at, mailId);
    }

    private void keep(Attachment file, Submission submission, @Nullable UUID requestId) {
        try {
            documents.check(file.fileName(), file.content());
        } catch (Refusal refusal) {
            messages.note(submission, requestId, "mail", refused(file, refusal));
            return;
        }
        documents.add(submission.id(), requestId, file.fileName(), file.content(), Document.Source.MAIL);
    }

    private String refused(Attachment file, Refusal refusal) {
        String why = texts.text(Language.FI, refusal.key(), refusal.args());
        return texts.text(Language.FI, "mail.note.attachment-refused", file.fileName(), why);
    }

    private static String subject(ParsedMail mail) {
        String subject = Objects.requireNonNull(InboundRepository.clean(mail.subject()));
        return subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
    }

    private static String words(ParsedMail mail) {
        return Objects.requireNonNull(InboundRepository.clean(mail.text()));
    }

    private static @Nullable String sure(@Nullable Found found) {
        return Optional.ofNullable(found)
                .filter(number -> number.certainty() == Certainty.SURE)
                .map(Found::value)
                .orElse(null);
    }
}
