package org.rightsdesk.portal;

import java.time.Clock;
import java.util.Map;
import org.rightsdesk.common.ActingAs;
import org.rightsdesk.common.Actor;
import org.rightsdesk.company.Company;
import org.rightsdesk.correspondence.LetterKind;
import org.rightsdesk.correspondence.Letters;
import org.rightsdesk.correspondence.StatusLinks;
import org.rightsdesk.documents.Document;
import org.rightsdesk.documents.Documents;
import org.rightsdesk.identity.Representatives;
import org.rightsdesk.request.Channel;
import org.rightsdesk.request.NewSubmission;
import org.rightsdesk.request.Submission;
import org.rightsdesk.request.Submissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/** Stores a checked form and its file together, and gives the customer a link to the case. */
@Service
class Intake {

    private final Submissions submissions;
    private final Documents documents;
    private final Representatives representatives;
    private final StatusLinks links;
    private final Letters letters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Intake(
            Submissions submissions,
            Documents documents,
            Representatives representatives,
            StatusLinks links,
            Letters letters,
            TransactionTemplate transaction,
            Clock clock) {
        this.submissions = submissions;
        this.documents = documents;
        this.representatives = representatives;
        this.links = links;
        this.letters = letters;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return the token of the new case's status page */
    String receive(RequestForm form, Company company, Words words) {
        return ActingAs.call(Actor.customer(), () -> transaction.execute(status -> store(form, company, words)));
    }

    private String store(RequestForm form, Company company, Words words) {
        Submission submission = submissions.receive(new NewSubmission(
                company.key(),
                Channel.WEB_FORM,
                clock.instant(),
                words.language(),
                form.requester(),
                words.of("portal.form.subject"),
                form.allWords(company, words),
                form.statedRights()));
        form.acting().stated().ifPresent(told -> representatives.state(submission, told));
        MultipartFile file = form.attachment();
        if (file != null && form.hasAttachment()) {
            documents.add(submission.id(), null, FormCheck.nameOf(file), FormCheck.bytesOf(file), Document.Source.FORM);
        }
        if (submission.requester().email() != null) {
            letters.writeAndSend(LetterKind.MAILBOX_CHECK, submission.id(), null, Map.of());
        }
        return links.create(submission.id());
    }
}
